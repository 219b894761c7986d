@echo off
rem Starts Parallax with the runtime beside it, or else with a Java that is installed on this machine.
rem It looks for one where Maven's toolchain discovery looks, and never starts a Java to ask its version.
setlocal enableextensions disabledelayedexpansion

set "needed=25"
for %%d in ("%~dp0..") do set "top=%%~fd"
set "java="

if exist "%top%\runtime\bin\java.exe" set "java=%top%\runtime\bin\java.exe"
if not defined java if defined JAVA_HOME call :accept "%JAVA_HOME%"
if not defined java for /f "tokens=1,* delims==" %%a in ('set JAVA 2^>nul ^| findstr /r /i /b "JAVA[0-9_].*HOME="') do call :accept "%%b"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do call :accept "%%~dpj.."
if not defined java for /f "usebackq tokens=3 delims=<>" %%h in (`findstr /c:"<jdkHome>" "%USERPROFILE%\.m2\toolchains.xml" 2^>nul`) do call :accept "%%h"
for %%r in (
  "%USERPROFILE%\.sdkman\candidates\java"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\.m2\jdks"
  "%USERPROFILE%\.gradle\jdks"
  "%USERPROFILE%\.jbang\cache\jdks"
  "%USERPROFILE%\.jabba\jdk"
  "%USERPROFILE%\scoop\apps"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\Amazon Corretto"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
) do if not defined java if exist "%%~r" for /d %%d in ("%%~r\*") do (
  call :accept "%%d"
  call :accept "%%d\current"
)

if not defined java (
  >&2 echo Parallax needs Java %needed% or newer: install a JDK %needed%, or point JAVA_HOME at one.
  exit /b 1
)

set "kept="
if exist "%top%\lib\parallax.aot" set kept="-XX:AOTCache=%top%\lib\parallax.aot" "-Xlog:aot*=off,cds*=off"

"%java%" %kept% "@%top%\lib\java.options" --module-path "%top%\lib\javafx" -cp "%top%\lib\*" %JAVA_OPTS% %PARALLAX_OPTS% parallax.app.Main %*
exit /b %errorlevel%

rem Sets "java" where the folder %1 is a Java of the needed version.
:accept
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
if not defined version exit /b 0
for /f "tokens=1 delims=.-+_" %%m in ("%version%") do set "major=%%m"
if %major% geq %needed% set "java=%~1\bin\java.exe"
exit /b 0
