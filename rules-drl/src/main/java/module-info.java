/**
 * The policies and the one place that knows Drools. Everybody may hear its refusals; the rest is for our own faces and adapters, and
 * what the engine makes of the rules is for nobody.
 */
module org.hengzhun.drl {
    requires transitive org.hengzhun.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires org.drools.canonicalmodel;
    requires org.drools.compiler;
    requires org.drools.model.codegen;
    requires org.drools.modelcompiler;
    requires org.kie.api;
    requires org.snakeyaml.engine;
    // What Drools uses and, being no module that describes itself, cannot ask for.
    requires java.compiler;
    requires java.desktop;
    requires java.management;
    requires java.naming;
    requires java.xml;
    requires org.slf4j;
    // Signs archives, where the Java at hand can.
    requires static jdk.jartool;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.hengzhun.drl.refusal;
    exports org.hengzhun.drl to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.drl.answer to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.drl.archive to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.drl.cases to
            org.hengzhun.cli,
            org.hengzhun.files,
            org.hengzhun.rest;
    exports org.hengzhun.drl.difference to
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.drl.engine to
            org.hengzhun.cli;
    exports org.hengzhun.drl.logic to
            org.hengzhun.cli,
            org.hengzhun.files,
            org.hengzhun.rest;
    exports org.hengzhun.drl.pack to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.files,
            org.hengzhun.rest;
    exports org.hengzhun.drl.revision to
            org.hengzhun.cli,
            org.hengzhun.files;
    exports org.hengzhun.drl.rule to
            org.hengzhun.files;
    exports org.hengzhun.drl.skeleton to
            org.hengzhun.cli,
            org.hengzhun.files;
    exports org.hengzhun.drl.suggest to
            org.hengzhun.cli;
    exports org.hengzhun.drl.watch to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
}
