package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** It runs on every processor Java runs on, Loongson and Kunpeng among them: no library brings code for a few of them only. */
class NativeFilesTest {

    private static final Pattern NATIVE = Pattern.compile(".*\\.(so(\\.[0-9.]+)?|dll|dylib|jnilib)");

    /** The server's tests see the jars of all modules, and more. */
    @Test
    void noJarHoldsANativeFile() throws IOException {
        List<String> jars = Splitter.on(File.pathSeparatorChar)
                .splitToStream(System.getProperty("java.class.path"))
                .filter(entry -> entry.endsWith(".jar"))
                .toList();
        assertThat(jars).hasSizeGreaterThan(50);
        for (String path : jars) {
            try (JarFile jar = new JarFile(path)) {
                assertThat(jar.stream()
                                .map(entry -> entry.getName())
                                .filter(name -> NATIVE.matcher(name).matches()))
                        .as(path)
                        .isEmpty();
            }
        }
    }
}
