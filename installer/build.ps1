# Builds Headroom for Windows: a folder that runs, and an MSI that installs for one user without
# administrator rights (silent: msiexec /i Headroom-<version>.msi /qn; removal: msiexec /x … /qn).
#
#   powershell -File installer\build.ps1
#
# Needs Maven, a JDK 25 in JAVA_HOME, and for the MSI WiX 3.14 or later on the path.
$ErrorActionPreference = 'Stop'

$here = $PSScriptRoot
$root = Split-Path $here
$out = Join-Path $root 'target\installer'
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) { throw 'Set JAVA_HOME to a JDK 25.' }
$version = ([xml](Get-Content "$root\pom.xml")).project.version
# Windows takes no version that begins with 0.
$number = if ($version.StartsWith('0.')) { '1.' + $version.Substring(2) } else { $version }

function Invoke-Tool([string] $tool) {
    & $tool @args
    if ($LASTEXITCODE -ne 0) { throw "$tool ended with $LASTEXITCODE" }
}

Push-Location $root
try { Invoke-Tool mvn -q -B -DskipTests -Pinstaller package } finally { Pop-Location }

if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out\app\notices", "$out\javafx" | Out-Null
Copy-Item "$root\target\headroom.jar" "$out\app"
Get-ChildItem "$root\target\lib\*.jar" | Where-Object Name -NotLike 'javafx-*' | Copy-Item -Destination "$out\app"
Copy-Item "$root\target\lib\javafx-*-win.jar" "$out\javafx"
Copy-Item "$root\target\bom.json" "$out\app\notices\sbom.cyclonedx.json"

# The database engine lies beside the program, so that nothing is unpacked when it starts.
Add-Type -AssemblyName System.IO.Compression.FileSystem
$sqlite = Get-ChildItem "$out\app\sqlite-jdbc-*.jar"
$jar = [IO.Compression.ZipFile]::OpenRead($sqlite.FullName)
$engine = $jar.GetEntry('org/sqlite/native/Windows/x86_64/sqlitejdbc.dll')
[IO.Compression.ZipFileExtensions]::ExtractToFile($engine, "$out\app\sqlitejdbc.dll")
$jar.Dispose()

Invoke-Tool "$jdk\bin\jlink.exe" --module-path "$out\javafx" "@$here\jlink.args" --output "$out\runtime"
foreach ($file in Get-ChildItem "$out\javafx\*.jar") {
    $jar = [IO.Compression.ZipFile]::OpenRead($file.FullName)
    foreach ($entry in $jar.Entries | Where-Object Name -Like '*.dll') {
        [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$out\runtime\bin\$($entry.Name)", $true)
    }
    $jar.Dispose()
}

# A second starter with a console, for the command line: headroom-cli.exe.
Set-Content "$out\console.properties" "win-console=true"
Invoke-Tool "$jdk\bin\jpackage.exe" --type app-image "@$here\jpackage.args" `
    --app-version $number --icon "$here\icons\headroom.ico" `
    --add-launcher "headroom-cli=$out\console.properties" `
    --runtime-image "$out\runtime" --input "$out\app" --dest $out

# One start keeps what the JVM learnt; the next starts begin there (ahead-of-time cache).
$cfg = "$out\Headroom\app\Headroom.cfg"
$before = Get-Content $cfg
$cache = "$out\Headroom\app\headroom.aot"
Add-Content $cfg "java-options=-XX:AOTCacheOutput=$cache"
Invoke-Tool "$out\Headroom\headroom-cli.exe" calc "$root\models\luton-2025-26" | Out-Null
Set-Content $cfg $before
if (Test-Path $cache) { Add-Content $cfg 'java-options=-XX:AOTCache=$APPDIR\headroom.aot' }

Set-Content "$out\file.properties" @('extension=headroom', 'mime-type=application/vnd.headroom.model', 'description=Headroom model')
Invoke-Tool "$jdk\bin\jpackage.exe" --type msi --app-image "$out\Headroom" --name Headroom `
    --app-version $number --vendor Headroom --win-per-user-install --win-menu --win-shortcut `
    --win-upgrade-uuid 5b0f3c1e-7a54-4b8e-9d0c-2f6a91d3e7c4 `
    --file-associations "$out\file.properties" --dest $out
