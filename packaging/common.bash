# What packaging/run and packaging/check share: they source this file. It installs what is missing, finds a folder to build in, and builds.
# Nothing here needs more than bash, apt and what every Debian has; it must also work with an empty environment.
# shellcheck shell=bash
set -euo pipefail

export PATH="${PATH:-}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
export LC_ALL=C.UTF-8                    # every Debian has it; the programs' words and the tests' text are UTF-8
export PYTHONDONTWRITEBYTECODE=1         # the checkout may be somebody else's
checkout=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
if [[ -z "${HOME:-}" ]]; then
  HOME=$(getent passwd "$(id -u)" | cut -d: -f6) || HOME=
  export HOME="${HOME:-/}"
fi
cores=$(nproc)

say () { printf '%s\n' "$*"; }
fail () { printf '%s\n' "$*" >&2; exit 1; }
# A folder for scratch files that goes when the script ends.
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

# --- what is missing -------------------------------------------------------------------------------------------------

# packages LIST…: the packages of these lists, one a line.
packages ()
{
  local list word package _
  while read -r word package _; do
    for list; do
      if [[ "$word" == "$list" ]]; then printf '%s\n' "$package"; fi
    done
  done < "$checkout/packaging/packages"
}

installed ()
{
  dpkg-query -W -f '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

as_root ()
{
  if ((EUID == 0)); then "$@"; else sudo -- "$@"; fi
}

apt ()
{
  as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2 "$@"
}

# A database server that we install for the tests must not start a cluster of its own; one that is there already is left alone.
without_cluster ()
{
  local settings=/etc/postgresql-common/createcluster.d/counterfoil.conf status=0
  as_root mkdir -p "${settings%/*}"
  printf 'create_main_cluster = false\n' | as_root tee "$settings" > /dev/null
  "$@" || status=$?
  as_root rm -f "$settings"
  return "$status"
}

# apt's own lists are tried first, and fetched anew only if that fails: on most machines nothing needs to be fetched twice.
try_install ()
{
  apt install --no-install-recommends "$@" > "$scratch/apt.log" 2>&1 && return
  apt update > "$scratch/update.log" 2>&1 || true             # one broken source of many must not stop us: the next line decides
  apt install --no-install-recommends "$@" > "$scratch/apt.log" 2>&1
}

# install_missing LIST…: installs what is missing of these lists, and asks for nothing if nothing is.
install_missing ()
{
  local package missing=() how=()
  command -v apt-get > /dev/null || fail "This works on Debian 12 (or a system like it): there is no apt-get here."
  for package in $(packages "$@"); do
    if ! installed "$package"; then missing+=("$package"); fi
  done
  if ((${#missing[@]} == 0)); then return 0; fi
  if ((EUID != 0)); then
    command -v sudo > /dev/null || fail "These packages are missing: ${missing[*]}. Run this once as root, or install sudo."
    say "Some packages are missing; sudo may ask for your password."
    sudo -- true || fail "sudo did not let us install: ${missing[*]}. Run this once as root, or have somebody install them with apt-get."
  fi
  say "Installing ${missing[*]}"
  if [[ " ${missing[*]} " == *" postgresql-"* ]]; then how=(without_cluster); fi
  if "${how[@]}" try_install "${missing[@]}"; then return 0; fi
  if grep -qsE 'Could not resolve|Temporary failure|Could not connect|Failed to fetch|Unable to connect|Network is unreachable' "$scratch/apt.log" "$scratch/update.log"; then
    grep -h '^E:' "$scratch/apt.log" | head -n 1 >&2
    fail "Could not fetch from Debian's package server. Connect this machine to the network and run this again."
  fi
  grep -h '^[EW]:' "$scratch/apt.log" "$scratch/update.log" | sort -u | tail -n 12 >&2 || true
  fail "apt-get could not install: ${missing[*]}. What it said stands above."
}

# --- building --------------------------------------------------------------------------------------------------------

# own_folder NAME: prints the folder for what we make: NAME in the checkout, or, where we may not write there, one in our own cache (without a
# home, a new one each time).
own_folder ()
{
  local folder="$checkout/$1"
  if mkdir -p "$folder" 2>/dev/null && [[ -w "$folder" && ( ! -e "$folder/build.ninja" || -w "$folder/build.ninja" ) ]]; then
    printf '%s\n' "$folder"
    return
  fi
  folder="${XDG_CACHE_HOME:-$HOME/.cache}"
  if ! mkdir -p "$folder" 2>/dev/null || [[ ! -w "$folder" ]]; then folder=$(mktemp -d); fi
  folder="$folder/counterfoil/$(printf '%s' "$checkout" | cksum | cut -d' ' -f1)/$1"
  mkdir -p "$folder"
  printf '%s\n' "$folder"
}

# build FOLDER OPTION…: sets up FOLDER once, and compiles. A folder that belongs to another checkout, or is half made, is made anew.
build ()
{
  local folder="$1" log="$scratch/build.log"
  shift
  if ! grep -qsF "\"source\": \"$checkout\"" "$folder/meson-info/meson-info.json" || [[ ! -e "$folder/build.ninja" ]]; then
    if [[ -d "$folder/meson-private" ]]; then rm -rf -- "$folder"; fi
    meson setup "$@" "$folder" "$checkout" > "$log" 2>&1 || { tail -n 30 "$log" >&2; fail "meson could not set up $folder."; }
  fi
  ninja -j "$cores" -C "$folder" > "$log" 2>&1 || { grep -vE '^(cc|gcc|clang|\[[0-9]+/[0-9]+\]) ' "$log" | tail -n 60 >&2; fail "The build in $folder failed."; }
}
