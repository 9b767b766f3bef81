/** Tables and JSON to facts, results and policies to text, JSON, CSV, pages, Word and Excel; for our own faces. */
module org.hengzhun.files {
    requires transitive org.hengzhun.drl;
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.snakeyaml.engine;
    requires static com.google.errorprone.annotations;
    requires static org.apache.commons.compress;
    requires static org.apache.poi.ooxml;
    requires static org.jspecify;

    exports org.hengzhun.files.copy to
            org.hengzhun.cli;
    exports org.hengzhun.files.form to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.paper to
            org.hengzhun.rest;
    exports org.hengzhun.files.press to
            org.hengzhun.rest;
    exports org.hengzhun.files.read to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.report to
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.report.handbook to
            org.hengzhun.cli;
    exports org.hengzhun.files.roundtrip to
            org.hengzhun.cli;
    exports org.hengzhun.files.table to
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.write to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.write.beside to
            org.hengzhun.cli;
    exports org.hengzhun.files.write.difference to
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.write.explanation to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.write.field to
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.write.policy to
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.write.screening to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
    exports org.hengzhun.files.write.ranking to
            org.hengzhun,
            org.hengzhun.cli,
            org.hengzhun.rest;
}
