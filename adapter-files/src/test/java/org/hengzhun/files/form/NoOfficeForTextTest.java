package org.hengzhun.files.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.hengzhun.files.write.OutputForm;
import org.junit.jupiter.api.Test;

class NoOfficeForTextTest {

    /** The class path without the library of workbooks and papers. */
    private static final class WithoutOffice extends URLClassLoader {

        WithoutOffice() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(WithoutOffice::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException impossible) {
                throw new IllegalArgumentException(entry, impossible);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.poi.") || name.startsWith("org.apache.xmlbeans.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void whoeverWritesTextLoadsNothingOfTheLibraryOfWorkbooks() throws Exception {
        try (WithoutOffice loader = new WithoutOffice()) {
            Object text = loader.loadClass(OutputForm.class.getName())
                    .getField("TEXT")
                    .get(null);
            Object chinese = loader.loadClass("org.hengzhun.core.words.Language")
                    .getField("ZH")
                    .get(null);
            for (Method row : FormsTest.rows()
                    .filter(NoOfficeForTextTest::asksNothingMore)
                    .toList()) {
                Object forms = row(loader, row);
                if (((Iterable<?>) call(forms, "forms")).toString().contains("TEXT")) {
                    Method writer =
                            forms.getClass().getMethod("writer", text.getClass(), Writer.class, chinese.getClass());
                    assertThat(writer.invoke(forms, text, new StringWriter(), chinese))
                            .isNotNull();
                }
            }
            assertThatThrownBy(() -> Class.forName("org.hengzhun.files.book.Book", true, loader)
                            .getConstructor(chinese.getClass())
                            .newInstance(chinese))
                    .isInstanceOfAny(NoClassDefFoundError.class, InvocationTargetException.class);
        }
    }

    /** Papers, which some rows ask for, are of classes that the other class path has twice. */
    private static boolean asksNothingMore(Method row) {
        return Arrays.stream(row.getParameterTypes()).allMatch(Optional.class::equals);
    }

    private static Object row(ClassLoader loader, Method row) throws ReflectiveOperationException {
        Class<?>[] types = row.getParameterTypes();
        return loader.loadClass(Forms.class.getName())
                .getMethod(row.getName(), types)
                .invoke(null, Arrays.stream(types).map(more -> Optional.empty()).toArray());
    }

    private static Object call(Object on, String method) throws ReflectiveOperationException {
        return on.getClass().getMethod(method).invoke(on);
    }
}
