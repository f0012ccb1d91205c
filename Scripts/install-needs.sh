#!/bin/sh
# Installs the Debian packages that the build needs, only those that are missing.
set -eu

if ! command -v swift >/dev/null 2>&1; then
    echo "bodkit needs Swift 6.2 or later on the PATH; https://www.swift.org/install says how." >&2
    exit 2
fi

missing=""
pkg-config --version >/dev/null 2>&1 || missing="$missing pkg-config"
pkg-config --exists libxml-2.0 2>/dev/null || [ -e /usr/include/libxml2/libxml/parser.h ] || missing="$missing libxml2-dev"
[ -e /usr/include/zlib.h ] || missing="$missing zlib1g-dev"
[ -z "$missing" ] && exit 0

# shellcheck disable=SC2086 # the list of names is meant to be split
install() {
    echo "Installing$missing"
    "$@" apt-get update -qq && "$@" apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

if ! command -v apt-get >/dev/null 2>&1; then
    echo "bodkit needs$missing (Debian's names); install them with this system's package manager." >&2
    exit 2
elif [ "$(id -u)" = 0 ]; then
    install env DEBIAN_FRONTEND=noninteractive
elif sudo -n true 2>/dev/null; then
    install sudo env DEBIAN_FRONTEND=noninteractive
else
    echo "bodkit needs$missing: run  sudo apt-get install$missing  and try again." >&2
    exit 2
fi
