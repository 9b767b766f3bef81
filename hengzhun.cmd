@echo off
rem Hengzhun: builds itself on first use, then runs the command given. After changing sources, run: mvn package
setlocal
set "ROOT=%~dp0"
set "TARGET=%ROOT%adapter-cli\target"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"

"%JAVA%" -version >nul 2>&1 || goto missing
if exist "%TARGET%\hengzhun.jar" goto run

where mvn >nul 2>&1 || goto missing
echo First use: building, please wait a few minutes... 1>&2
pushd "%ROOT%"
call mvn -q -B -pl adapter-cli,adapter-rest -am -Dquick package 1>&2
if errorlevel 1 (popd & exit /b 1)
popd
"%JAVA%" -XX:ArchiveClassesAtExit="%TARGET%\hengzhun.jsa" -XX:+UseSerialGC -Xlog:disable -cp "%TARGET%\hengzhun.jar" org.hengzhun.cli.Training "%ROOT%examples\xuchang-published-projects.csv" >nul 2>&1

:run
if "%~1"=="serve" goto serve
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -XX:SharedArchiveFile="%TARGET%\hengzhun.jsa" -Xlog:disable -Dfile.encoding=UTF-8 -Djdk.console=java.base %HENGZHUN_JAVA_OPTS% -cp "%TARGET%\hengzhun.jar" org.hengzhun.cli.Hengzhun %*
exit /b %errorlevel%

:serve
set "HEAP=-Xmx1g"
if defined HENGZHUN_JAVA_OPTS if not "%HENGZHUN_JAVA_OPTS:-Xmx=%"=="%HENGZHUN_JAVA_OPTS%" set "HEAP="
if defined HENGZHUN_JAVA_OPTS if not "%HENGZHUN_JAVA_OPTS:-XX:Max=%"=="%HENGZHUN_JAVA_OPTS%" set "HEAP="
"%JAVA%" %HEAP% -Xlog:disable -Dfile.encoding=UTF-8 -Djdk.console=java.base %HENGZHUN_JAVA_OPTS% -cp "%TARGET%\hengzhun.jar;%ROOT%adapter-rest\target\hengzhun-rest.jar;%ROOT%adapter-rest\target\lib\*" org.hengzhun.cli.Hengzhun %*
exit /b %errorlevel%

:missing
echo hengzhun: Java 17 or Maven is missing. Install a JDK 17 and Maven, and put them on PATH. 1>&2
exit /b 1
