@echo off
rem Hengzhun: runs the command given. Needs a Java of 17 or later and nothing else.
setlocal
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || goto missing

rem Archives of classes only make starting faster: beside the jars where that may be written, else in the user's own folder, else none.
set "KIND=commands"
if "%~1"=="serve" set "KIND=serve"
set "ARCHIVES=%ROOT%\cache"
if exist "%ARCHIVES%\%KIND%.trained" goto run
mkdir "%ARCHIVES%" >nul 2>&1
(echo trained>"%ARCHIVES%\%KIND%.trained") 2>nul
if exist "%ARCHIVES%\%KIND%.trained" goto train
if not defined LOCALAPPDATA goto run
set "ARCHIVES=%LOCALAPPDATA%\hengzhun\classes"
if exist "%ARCHIVES%\%KIND%.trained" goto run
mkdir "%ARCHIVES%" >nul 2>&1
(echo trained>"%ARCHIVES%\%KIND%.trained") 2>nul
if not exist "%ARCHIVES%\%KIND%.trained" goto run

:train
rem Java 25 and later make a cache of what was learned of the classes; an older one does not know the option, ends, and makes an archive.
if "%KIND%"=="serve" (
  set TRAINING=-cp "%ROOT%\hengzhun.jar;%ROOT%\lib\serve\*" org.hengzhun.rest.Training "%ROOT%\examples\xuchang-published-projects.csv"
) else (
  set TRAINING=-XX:+UseSerialGC -cp "%ROOT%\hengzhun.jar" org.hengzhun.cli.Training "%ROOT%\examples\xuchang-published-projects.csv"
)
"%JAVA%" -XX:AOTCacheOutput="%ARCHIVES%\%KIND%.aot" -Xlog:disable -Dfile.encoding=UTF-8 %TRAINING% >nul 2>&1
if not exist "%ARCHIVES%\%KIND%.aot" "%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVES%\%KIND%.jsa" -Xlog:disable -Dfile.encoding=UTF-8 %TRAINING% >nul 2>&1

:run
set ARCHIVE=-Xshare:auto -XX:SharedArchiveFile="%ARCHIVES%\%KIND%.jsa"
if exist "%ARCHIVES%\%KIND%.aot" set ARCHIVE=-XX:+IgnoreUnrecognizedVMOptions -XX:AOTCache="%ARCHIVES%\%KIND%.aot"
if "%KIND%"=="serve" goto serve
"%JAVA%" -XX:+UseSerialGC %ARCHIVE% -Xlog:disable -Dfile.encoding=UTF-8 -Djdk.console=java.base %HENGZHUN_JAVA_OPTS% -cp "%ROOT%\hengzhun.jar" org.hengzhun.cli.Hengzhun %*
exit /b %errorlevel%

:serve
set "HEAP=-Xmx1g"
if defined HENGZHUN_JAVA_OPTS if not "%HENGZHUN_JAVA_OPTS:-Xmx=%"=="%HENGZHUN_JAVA_OPTS%" set "HEAP="
if defined HENGZHUN_JAVA_OPTS if not "%HENGZHUN_JAVA_OPTS:-XX:Max=%"=="%HENGZHUN_JAVA_OPTS%" set "HEAP="
"%JAVA%" %HEAP% %ARCHIVE% -Xlog:disable -Dfile.encoding=UTF-8 -Djdk.console=java.base %HENGZHUN_JAVA_OPTS% -cp "%ROOT%\hengzhun.jar;%ROOT%\lib\serve\*" org.hengzhun.cli.Hengzhun %*
exit /b %errorlevel%

:missing
echo hengzhun: Java 17 is missing. Install a JRE of 17 or later, and put it on PATH or name it in JAVA_HOME. 1>&2
exit /b 1
