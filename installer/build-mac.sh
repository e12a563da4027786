#!/usr/bin/env bash
# Builds Headroom for macOS: an application and a dmg, into target/installer.
#
#   JAVA_HOME=… installer/build-mac.sh
#
# Needs Maven, a JDK 25 in JAVA_HOME, zip and unzip. The result is not signed.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
out=$root/target/installer
jdk=${JAVA_HOME:?set JAVA_HOME to a JDK 25}
version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' "$root/pom.xml" | head -1)
# macOS takes no version that begins with 0.
number=${version/#0./1.}
case $(uname -m) in
    arm64) javafx=mac-aarch64 sqlite=aarch64 ;;
    *) javafx=mac sqlite=x86_64 ;;
esac

(cd "$root" && mvn -q -B -DskipTests -Pinstaller package)
rm -rf "$out"
mkdir -p "$out/app/notices" "$out/javafx"
cp -p "$root/target/headroom.jar" "$out/app/"
find "$root/target/lib" -name '*.jar' ! -name 'javafx-*' -exec cp -p {} "$out/app/" \;
cp -p "$root"/target/lib/javafx-*-"$javafx".jar "$out/javafx/"
cp "$root/target/bom.json" "$out/app/notices/sbom.cyclonedx.json"
jar=$(find "$out/app" -name 'sqlite-jdbc-*.jar')
unzip -q -o -j "$jar" "org/sqlite/native/Mac/$sqlite/libsqlitejdbc.dylib" -d "$out/app"
zip -q -d "$jar" 'org/sqlite/native/*'

"$jdk/bin/jlink" --module-path "$out/javafx" @"$here/jlink.args" --output "$out/runtime"
for jar in "$out"/javafx/*.jar; do
    unzip -q -o -j "$jar" '*.dylib' -d "$out/runtime/lib" 2> /dev/null || true
done

printf '%s\n' extension=headroom mime-type=application/vnd.headroom.model \
    'description=Headroom model' > "$out/file.properties"
"$jdk/bin/jpackage" --type dmg @"$here/jpackage.args" --app-version "$number" \
    --icon "$here/icons/headroom.icns" --file-associations "$out/file.properties" \
    --runtime-image "$out/runtime" --input "$out/app" --dest "$out"
ls -lh "$out"/*.dmg
