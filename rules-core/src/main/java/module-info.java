/**
 * The words and the arithmetic: facts, fields, results, rankings. What is exported to everybody is the vocabulary of the face
 * {@code org.hengzhun}: nothing in it names a type of another library.
 */
module org.hengzhun.core {
    requires com.google.common;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports org.hengzhun.core.difference to
            org.hengzhun.cli,
            org.hengzhun.drl,
            org.hengzhun.files,
            org.hengzhun.rest;
    exports org.hengzhun.core.duty;
    exports org.hengzhun.core.explanation;
    exports org.hengzhun.core.fact;
    exports org.hengzhun.core.field;
    exports org.hengzhun.core.indicator;
    exports org.hengzhun.core.number;
    exports org.hengzhun.core.patience;
    exports org.hengzhun.core.period;
    exports org.hengzhun.core.policy;
    exports org.hengzhun.core.question;
    exports org.hengzhun.core.ranking;
    exports org.hengzhun.core.result;
    exports org.hengzhun.core.routing;
    exports org.hengzhun.core.score;
    exports org.hengzhun.core.score.method;
    exports org.hengzhun.core.screening;
    exports org.hengzhun.core.words;
    exports org.hengzhun.core.reading to
            org.hengzhun.drl,
            org.hengzhun.files;
}
