package org.hengzhun;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ReportWriter;
import org.hengzhun.files.write.ResultWriter;

/** A result as JSON, by the writers of the commands. */
@FunctionalInterface
interface JsonText {

    void write(Writer out, Language language) throws IOException;

    /** The text. */
    default String in(Language language) {
        StringWriter text = new StringWriter();
        try {
            write(text, language);
        } catch (IOException neverOfAText) {
            throw new UncheckedIOException(neverOfAText);
        }
        return text.toString();
    }

    /** One result as a whole. */
    static <R> JsonText of(WrittenAs<ReportWriter<R>> forms, R report) {
        return (out, language) -> forms.writer(OutputForm.JSON, out, language).write(report, Sources.NONE);
    }

    /** A result for each project. */
    static <R> JsonText ofEach(WrittenAs<ResultWriter<R>> forms, PolicyStamp policy, LocalDate asOf, List<R> results) {
        return (out, language) -> {
            ResultWriter<R> writer = forms.writer(OutputForm.JSON, out, language);
            writer.begin(policy, asOf, 0);
            for (R result : results) {
                writer.write(result, Source.NONE);
            }
            writer.end(List.of());
        };
    }
}
