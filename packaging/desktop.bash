# A desktop around one program, for an X server that has none: a window manager, so that dialogs stand in the middle, and a
# compositor, without which GTK draws menus with black corners. tests/app/session and packaging/in-browser source this file.
# shellcheck shell=bash

# stand_beside: while there is a window of a simulated card terminal and room for both (at least 1280 pixels), it stands at the right and what takes the whole screen leaves that room free, also when the screen
# changes its size; where there is no room it stays before the others and can be drawn aside. Runs until it is ended.
stand_beside ()
{
  local wide=400 width height window
  while read -r _; do
    read -r width height < <(xdotool getdisplaygeometry)
    for window in $(xdotool search --onlyvisible --class counterfoil-terminal-sim 2> /dev/null); do
      if ((width >= 1280)); then
        xprop -id "$window" -f _NET_WM_STRUT_PARTIAL 32c -set _NET_WM_STRUT_PARTIAL "0, $wide, 0, 0, 0, 0, 0, $height, 0, 0, 0, 0"
        xdotool windowsize "$window" "$wide" "$height" windowmove "$window" $((width - wide)) 0
      else
        xprop -id "$window" -remove _NET_WM_STRUT_PARTIAL
        xdotool windowmove "$window" $((width > wide ? width - wide : 0)) 0
      fi
    done
  done < <(exec xprop -root -spy _NET_CLIENT_LIST _NET_DESKTOP_GEOMETRY 2> /dev/null)
}

# start_desktop FOLDER: starts both on $DISPLAY, with what they need in FOLDER and in $XDG_CONFIG_HOME, and waits until they are there. Their ids are added to helpers.
start_desktop ()
{
  local folder="$1"
  # A simulated terminal comes without taking the keyboard, and stays before the others.
  cat > "$folder/openbox.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <placement><policy>Smart</policy><center>yes</center></placement>
  <applications>
    <application class="*"><decor>no</decor></application>
    <application class="counterfoil-terminal-sim"><layer>above</layer><focus>no</focus></application>
  </applications>
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
