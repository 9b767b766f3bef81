package org.hengzhun.drl.engine;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles emitted DRL to an executable model. Slow; its callers keep what it makes. */
final class ModelCompiler {

    private ModelCompiler() {}

    /**
     * The jar of the compiled model.
     *
     * @param key names the model; the classes go into a package of that name
     * @throws IllegalStateException when Drools refuses, which would be a defect of the emitter
     */
    static byte[] compile(String key, String drl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.hengzhun.compiled", key, "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules.drl", "package " + ModelKey.packageOf(key) + "\n" + drl);
        try {
            KieBuilder builder = services.newKieBuilder(files, new Libraries(ModelKey.packageOf(key) + "."))
                    .buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException("Drools refused the emitted rules: "
                        + builder.getResults().getMessages(Message.Level.ERROR) + "\n" + drl);
            }
            return ((InternalKieModule) builder.getKieModule()).getBytes();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /**
     * What rules are compiled against. It is not asked for classes of the model, which nobody there has and the compiler looks for by the
     * hundred: the loaders of the JDK keep each name they were ever asked for, and each file.
     */
    private static final class Libraries extends ClassLoader {

        private final String model;
        private final String folder;

        Libraries(String model) {
            super(ModelCompiler.class.getClassLoader());
            this.model = model;
            this.folder = model.replace('.', '/');
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(model)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith(folder) ? null : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith(folder) ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }
}
