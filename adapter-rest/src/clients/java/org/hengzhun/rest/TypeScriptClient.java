package org.hengzhun.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A generated TypeScript client with a program that makes calls by it; compiled strictly and run by Node. */
final class TypeScriptClient {

    private static final String COMPILER = "META-INF/resources/webjars/typescript/";

    private final Path folder;
    private final String address;
    private final StringBuilder calls = new StringBuilder();

    private TypeScriptClient(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    static TypeScriptClient in(Path folder, String address) {
        GeneratedSources.typescript(folder);
        return new TypeScriptClient(folder, address);
    }

    /** Adds a call to the program. */
    void call(Contract.Operation operation, Map<String, JsonNode> query, @Nullable JsonNode body) {
        List<String> members = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString();
            JsonNode given = query.get(name);
            if (given != null) {
                boolean day = parameter.at("/schema/format").asString("").equals("date");
                members.add("%s: %s".formatted(name, day ? "new Date(%s)".formatted(given) : given));
            }
        }
        if (body != null) {
            members.add(body(operation, body));
        }
        String arguments = members.isEmpty() ? "" : "{" + String.join(", ", members) + "}";
        String call = "await new api.%sApi(at).%s(%s)".formatted(capital(operation.tag()), operation.id(), arguments);
        JsonNode schema = operation.goodContent().path("application/json").path("schema");
        boolean list = schema.path("type").asString("").equals("array");
        String type = name(list ? schema.path("items") : schema);
        if (type.isEmpty() && isFile(operation)) {
            call = "await (%s).text()".formatted(call);
        }
        calls.append("answers[\"%s\"] = %s;\n".formatted(operation.id(), written(call, type, list)));
    }

    /** Whether the form a client is given first is a file to it. */
    private static boolean isFile(Contract.Operation operation) {
        return operation
                .goodContent()
                .valueStream()
                .findFirst()
                .map(first -> first.at("/schema/format").asString(""))
                .filter("binary"::equals)
                .isPresent();
    }

    /** The answer to the call, written again as the client understood it. */
    private static String written(String call, String type, boolean list) {
        if (type.isEmpty()) {
            return call;
        }
        return list ? "(%s).map(api.%sToJSON)".formatted(call, type) : "api.%sToJSON(%s)".formatted(type, call);
    }

    private static String body(Contract.Operation operation, JsonNode body) {
        JsonNode schema = operation
                .node()
                .at("/requestBody/content")
                .path("application/json")
                .path("schema");
        boolean list = schema.path("type").asString("").equals("array");
        String type = name(list ? schema.path("items") : schema);
        String member = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        return list
                ? "%s: (%s as object[]).map(api.%sFromJSON)".formatted(member, body, type)
                : "%s: api.%sFromJSON(%s)".formatted(member, type, body);
    }

    private static String name(JsonNode schema) {
        return schema.path("$ref").asString("").replaceFirst(".*/", "");
    }

    /** What the program prints: an object with each answer as the client understood it, by operation. */
    String run() throws IOException {
        return run("call", """
                import * as api from './index';
                const at = new api.Configuration({basePath: '%s'});
                const answers: Record<string, unknown> = {};
                async function all() {
                %s
                }
                all().then(() => console.log(JSON.stringify(answers)));
                """.formatted(address, calls));
    }

    /** What the program of this name prints, compiled beside the client. */
    String run(String name, String program) throws IOException {
        Program.written(folder, name + ".ts", program);
        Path compiler = compiler(folder.resolve("typescript"));
        Program.printed(
                folder,
                Map.of(),
                "node",
                compiler.resolve("lib/tsc.js").toString(),
                "--strict",
                "--target",
                "es2022",
                "--lib",
                "es2022,dom",
                "--module",
                "commonjs",
                "--outDir",
                "js",
                name + ".ts");
        return Program.printed(folder, Map.of(), "node", "js/" + name + ".js");
    }

    /** The compiler out of its jar. */
    private static Path compiler(Path folder) throws IOException {
        URL found =
                Objects.requireNonNull(TypeScriptClient.class.getClassLoader().getResource(COMPILER));
        JarURLConnection connection = (JarURLConnection) found.openConnection();
        try (JarFile jar = connection.getJarFile();
                Stream<JarEntry> entries = jar.stream()) {
            for (JarEntry entry : (Iterable<JarEntry>) entries::iterator) {
                String inside = entry.getName().replaceFirst("^" + COMPILER + "[^/]+/", "");
                if (inside.startsWith("lib/") && !entry.isDirectory()) {
                    Path file = folder.resolve(inside);
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
        Files.writeString(folder.resolve("package.json"), "{\"version\": \"5.9.3\"}", StandardCharsets.UTF_8);
        return folder;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
