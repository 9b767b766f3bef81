package org.hengzhun.drl.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;

/**
 * A compiled model ready to run.
 *
 * @param key names it
 * @param base the rules; shared by all threads
 * @param settings of its sessions
 * @param classes where its generated fact classes live
 */
record CompiledModel(
        String key, KieBase base, KieSessionsPool sessions, KieSessionConfiguration settings, ClassLoader classes) {

    private static final String MODEL_LIST_SUFFIX = "/drools-model";

    /** A model whose classes are on the class path already. */
    static CompiledModel onClassPath(String key, String modelClass) {
        return of(key, modelClass, CompiledModel.class.getClassLoader());
    }

    /** A model from its jar; the classes are collected with the model when nobody holds it any more. */
    static CompiledModel ofJar(String key, byte[] jar) {
        Map<String, byte[]> contents = unpack(jar);
        JarClasses classes = new JarClasses(key, contents);
        return of(key, modelClass(contents), classes);
    }

    private static CompiledModel of(String key, String modelClass, ClassLoader classes) {
        try {
            Model model = (Model)
                    classes.loadClass(modelClass).getDeclaredConstructor().newInstance();
            KieBase base = KieBaseBuilder.createKieBaseFromModel(model);
            int threads = Runtime.getRuntime().availableProcessors();
            return new CompiledModel(key, base, base.newKieSessionsPool(threads), sessionSettings(), classes);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("The compiled model (%s) does not load.".formatted(key), broken);
        }
    }

    /**
     * Compiled rules only report, so that none waits for another and no agenda is needed. Sessions keep their locks though each has
     * one thread: without them two at once spoil parts of the base that are made on first use.
     */
    private static KieSessionConfiguration sessionSettings() {
        KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration();
        settings.setOption(DirectFiringOption.YES);
        return settings;
    }

    /** A session for one thread, which gives it back by disposing of it. */
    KieSession newSession() {
        return sessions.newKieSession(settings);
    }

    /** The files of a jar by name. */
    static Map<String, byte[]> unpack(byte[] jar) {
        Map<String, byte[]> contents = new HashMap<>();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    contents.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return contents;
    }

    /** The name of the class that holds the whole model. */
    static String modelClass(Map<String, byte[]> contents) {
        return contents.entrySet().stream()
                .filter(file -> file.getKey().endsWith(MODEL_LIST_SUFFIX))
                .flatMap(file -> new String(file.getValue(), StandardCharsets.UTF_8).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The jar holds no compiled model."))
                .strip();
    }

    /** Defines the classes of one jar held in memory. */
    private static final class JarClasses extends ClassLoader {

        private final String mine;
        private final Map<String, byte[]> contents;

        JarClasses(String key, Map<String, byte[]> contents) {
            super(CompiledModel.class.getClassLoader());
            this.mine = ModelKey.packageOf(key) + ".";
            this.contents = contents;
            // On a module path, classes made here belong to no module: they report to the engine, and it reads them.
            CompiledModel.class
                    .getModule()
                    .addExports(CompiledModel.class.getPackageName(), getUnnamedModule())
                    .addReads(getUnnamedModule());
        }

        /** Names of the model are not asked for above: the loaders of the JDK keep each name they were ever asked for. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(mine) && !contents.containsKey(fileOf(name))) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte @Nullable [] bytes = contents.get(fileOf(name));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        private static String fileOf(String name) {
            return name.replace('.', '/') + ".class";
        }
    }
}
