#!/bin/sh
# Takes the pictures of README and guide anew from the running window, without a display.
cd "$(dirname "$0")/../.." && mvn -q test -Dtest=PicturesRun
