package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;

/** Somebody changes a file inside the library after it was built: another library, read by a loader of its own. */
class ChangedLibraryTest {

    private static final String PACK = "henan-two-high-2021";

    private static final String PARAMETERS = "policies/" + PACK + "/" + ParameterReader.FILE;

    /** A class of each library that reading a pack needs. */
    private static final List<Class<?>> LIBRARIES =
            List.of(ShippedPacks.class, Bilingual.class, Splitter.class, Load.class, CsvReader.class);

    @TempDir
    private Path changed;

    @Test
    void aTextChangedInsideTheLibraryIsReadAndNotWhatTheBuildFound() throws Exception {
        put(PARAMETERS, inLibrary(PARAMETERS, text -> text.replaceFirst("10000", "12345")));

        assertThat(parameters()).contains("12345");
    }

    @Test
    void aTextBrokenInsideTheLibraryIsToldAsThatOfAnyOtherPack() throws Exception {
        put(PARAMETERS, inLibrary(PARAMETERS, text -> text.replaceFirst("10000", "many")));

        assertThat(check()).contains("many").contains("pack=Optional.empty");
    }

    @Test
    void aFormChangedInsideTheLibraryIsPassedOver() throws Exception {
        String note = CheckedForm.noteOf(
                Objects.requireNonNull(ShippedPacks.all().get(PACK)).hash());
        byte[] form = bytesInLibrary(note);
        String asBuilt = parameters();
        form[form.length - 1] ^= 1;
        write(note, form);

        assertThat(parameters()).isEqualTo(asBuilt);
    }

    private String parameters() throws Exception {
        String check = check();
        return check.substring(check.indexOf("parameters="), check.indexOf("entries="));
    }

    /** What reading the pack gives in a library whose changed files come first. */
    private String check() throws Exception {
        try (URLClassLoader library = new URLClassLoader(path(), ClassLoader.getPlatformClassLoader())) {
            Class<?> packs = library.loadClass(ShippedPacks.class.getName());
            Class<?> order = library.loadClass(PackOrder.class.getName());
            Object all = packs.getMethod("all").invoke(null);
            Object reading = order.getConstructor(Map.class).newInstance(all);
            return order.getMethod("check", String.class).invoke(reading, PACK).toString();
        }
    }

    private URL[] path() throws ClassNotFoundException, MalformedURLException {
        List<URL> path = new ArrayList<>();
        path.add(changed.toUri().toURL());
        for (Class<?> one : LIBRARIES) {
            path.add(one.getProtectionDomain().getCodeSource().getLocation());
        }
        path.add(Class.forName("com.google.common.util.concurrent.internal.InternalFutureFailureAccess")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation());
        return path.toArray(URL[]::new);
    }

    private static String inLibrary(String file, UnaryOperator<String> edit) throws IOException {
        String text = new String(bytesInLibrary(file), StandardCharsets.UTF_8);
        String edited = edit.apply(text);
        assertThat(edited).isNotEqualTo(text);
        return edited;
    }

    private static byte[] bytesInLibrary(String file) throws IOException {
        try (var in = ShippedPacks.class.getResourceAsStream("/" + file)) {
            assertThat(in).as(file).isNotNull();
            return in.readAllBytes();
        }
    }

    private void put(String file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path place = changed.resolve(file);
        Files.createDirectories(place.getParent());
        Files.write(place, bytes);
    }
}
