package org.hengzhun.rest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** axe-core, which looks for what shuts people out who cannot see, hear, point or read well. */
final class Axe {

    private static final String SCRIPT = script();

    /** Waits for axe in the page: what it found wrong, rule and place. Of what is right it need not gather every place. */
    private static final String RUN = """
        const done = arguments[arguments.length - 1];
        axe.run({ resultTypes: ['violations'] }).then(
            found => done(found.violations.flatMap(one =>
                one.nodes.map(node => `${one.id}: ${node.target.join(' ')} ${node.html.slice(0, 200)}`))),
            broken => done([`axe failed: ${broken}`]));
        """;

    private Axe() {}

    private static String script() {
        try {
            Properties known = new Properties();
            known.load(new StringReader(read("META-INF/maven/org.webjars.npm/axe-core/pom.properties")));
            return read("META-INF/resources/webjars/axe-core/%s/axe.min.js".formatted(known.getProperty("version")));
        } catch (IOException broken) {
            throw new UncheckedIOException("axe-core cannot be read.", broken);
        }
    }

    private static String read(String resource) throws IOException {
        return Resources.toString(Resources.getResource(resource), UTF_8);
    }

    /** What is wrong with the page as it stands; nothing, on a good one. */
    static ImmutableList<String> violations(Page page) {
        page.script(SCRIPT);
        return ((List<?>) page.answer(RUN)).stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }
}
