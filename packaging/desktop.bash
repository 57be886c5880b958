# A desktop around one program, for an X server that has none: a window manager, so that dialogs stand in the middle, and a
# compositor, without which GTK draws menus with black corners. tests/app/session and packaging/in-browser source this file.
# shellcheck shell=bash

# start_desktop FOLDER: starts both on $DISPLAY, with what they need in FOLDER and in $XDG_CONFIG_HOME, and waits until they are there. Their ids are added to helpers.
start_desktop ()
{
  local folder="$1"
  cat > "$folder/openbox.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <placement><policy>Smart</policy><center>yes</center></placement>
  <applications><application class="*"><decor>no</decor></application></applications>
</openbox_config>
XML
  # The window manager draws no frames, and GTK's own for that case is a thick grey one.
  mkdir -p -- "$XDG_CONFIG_HOME/gtk-4.0"
  cat > "$XDG_CONFIG_HOME/gtk-4.0/gtk.css" <<'CSS'
window.solid-csd { margin: 0; padding: 0; box-shadow: none; border: 1px solid alpha(black, 0.3); border-radius: 13px; }
window.solid-csd.maximized, window.solid-csd.fullscreen { border: none; border-radius: 0; }
CSS
  # The main window takes the whole screen, as if it had been left so the last time.
  export GSETTINGS_BACKEND=keyfile
  if [[ ! -e "$XDG_CONFIG_HOME/glib-2.0/settings/keyfile" ]]; then
    mkdir -p -- "$XDG_CONFIG_HOME/glib-2.0/settings"
    printf '[org/counterfoil/Counterfoil]\nmaximized=true\n' > "$XDG_CONFIG_HOME/glib-2.0/settings/keyfile"
  fi
  openbox --sm-disable --config-file "$folder/openbox.xml" > "$folder/desktop.log" 2>&1 &
  helpers+=("$!")
  xcompmgr -n >> "$folder/desktop.log" 2>&1 &
  helpers+=("$!")
  for _ in {1..100}; do
    if ! kill -0 "${helpers[@]}" 2> /dev/null; then return 1; fi
    if xprop -root _NET_SUPPORTING_WM_CHECK 2> /dev/null | grep -q 'window id'; then return 0; fi
    sleep 0.05
  done
  return 1
}
