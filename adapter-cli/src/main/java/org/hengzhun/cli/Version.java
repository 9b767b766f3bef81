package org.hengzhun.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which version this is, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

    static final String SHORT = "-V";

    static final String LONG = "--version";

    /** Whether these words ask for the version and for nothing else. */
    static boolean alone(String... words) {
        return words.length == 1 && (words[0].equals(SHORT) || words[0].equals(LONG));
    }

    static String words() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "hengzhun " + Objects.requireNonNullElse(version, "（未打包）");
    }

    @Override
    public String[] getVersion() {
        return new String[] {words()};
    }
}
