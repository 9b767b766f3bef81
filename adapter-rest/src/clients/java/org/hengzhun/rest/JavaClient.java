package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A generated Java client, compiled and loaded; called by reflection, for nothing that is generated is on the class path of tests. */
final class JavaClient implements AutoCloseable {

    private final URLClassLoader loader;
    private final Object client;
    private final ObjectMapper mapper;

    private JavaClient(URLClassLoader loader, String address) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> type = loader.loadClass("client.ApiClient");
        this.client = type.getConstructor().newInstance();
        type.getMethod("updateBaseUri", String.class).invoke(client, address);
        this.mapper = (ObjectMapper) type.getMethod("getObjectMapper").invoke(client);
    }

    /** Generates and compiles the client in the folder. */
    static JavaClient in(Path folder, String address) throws IOException, ReflectiveOperationException {
        Path classes = compiled(folder);
        return new JavaClient(
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavaClient.class.getClassLoader()), address);
    }

    /** Where the generated client is compiled in the folder. */
    private static Path compiled(Path folder) throws IOException {
        GeneratedSources.java(folder);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            compile(sources.filter(file -> file.toString().endsWith(".java")).toList(), classes);
        }
        return classes;
    }

    /** What a program of one public class prints that calls the client, both generated and compiled in the folder. */
    static String printed(Path folder, String type, String program) throws IOException {
        Path classes = compiled(folder);
        compile(List.of(folder.resolve(Program.written(folder, type + ".java", program))), classes);
        return Program.printed(
                folder, Map.of(), Program.java(), "-Dfile.encoding=UTF-8", "-cp", classPath(classes), type);
    }

    private static void compile(List<Path> written, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-parameters", "-nowarn", "-proc:none", "-d", classes.toString(), "-classpath", classPath(classes));
            assertThat(compiler.getTask(told, files, null, options, null, files.getJavaFileObjectsFromPaths(written))
                            .call())
                    .as(told.toString())
                    .isTrue();
        }
    }

    /** Where the test runner hides the class path behind a manifest, it says it here. */
    private static String classPath(Path classes) {
        return classes
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The answer as the client understood it, written again; a text or a file as it is. */
    String call(Contract.Operation operation, Map<String, JsonNode> query, @Nullable JsonNode body)
            throws ReflectiveOperationException, IOException {
        Class<?> api = loader.loadClass("client.api." + capital(operation.tag()) + "Api");
        Method method = Arrays.stream(api.getMethods())
                .filter(one -> one.getName().equals(operation.id()))
                .filter(one -> Arrays.stream(one.getParameterTypes()).noneMatch(Map.class::isAssignableFrom))
                .findFirst()
                .orElseThrow();
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            JsonNode given = query.getOrDefault(parameter.getName(), isBody(parameter) ? body : null);
            arguments.add(
                    given == null
                            ? null
                            : mapper.readValue(
                                    given.toString(),
                                    mapper.getTypeFactory().constructType(parameter.getParameterizedType())));
        }
        Object answer = method.invoke(api.getConstructor(client.getClass()).newInstance(client), arguments.toArray());
        if (answer instanceof File file) {
            return Files.readString(file.toPath());
        }
        return answer instanceof String text ? text : mapper.writeValueAsString(answer);
    }

    private static boolean isBody(Parameter parameter) {
        return List.class.isAssignableFrom(parameter.getType())
                || parameter.getType().getName().startsWith("client.model.");
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
