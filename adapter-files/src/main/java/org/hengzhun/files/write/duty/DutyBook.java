package org.hengzhun.files.write.duty;

import java.io.OutputStream;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.About;
import org.hengzhun.files.book.BookTable;
import org.hengzhun.files.write.ReportWriter;

/** A calendar of duties as a workbook: a row for each who owes one. */
public final class DutyBook {

    private static final BookTable TABLE =
            BookTable.called("义务日历", "duties").days(0, 1).figures(9, 10, 16);

    private DutyBook() {}

    /** Writes to the output, which stays open. */
    public static ReportWriter<DutyReport> of(OutputStream out, Language language) {
        DutyText text = new DutyText(language);
        return TABLE.of(out, language, new DutyRows(text)::of, (report, about) -> about(report, about, text));
    }

    private static void about(DutyReport report, About about, DutyText text) {
        Language language = text.language();
        about.policy(report.policy(), report.asOf());
        about.line(language.say("日期范围", "span"), report.from() + " – " + report.to());
        report.totals()
                .forEach((state, count) -> about.line(text.label(state), count > 0 ? String.valueOf(count) : ""));
        if (report.overdueBefore() > 0) {
            about.line(
                    language.say("更早的超期", "overdue before"),
                    language.say(
                            "%d 项项目义务在 %s 以前到期、至今超期，没有列出。".formatted(report.overdueBefore(), report.from()),
                            "%d duties of projects fell due before %s and are overdue; they are not listed."
                                    .formatted(report.overdueBefore(), report.from())));
        }
        for (ParameterReading reading : report.localParameters()) {
            about.line(
                    language.say("本地参数", "local parameter"),
                    reading.key() + " = " + text.values().of("", reading.value(), reading.unit())
                            + language.say("，条款 ", ", clause ") + reading.clause());
        }
        about.words(language.say("提醒", "note"), report.warnings());
    }
}
