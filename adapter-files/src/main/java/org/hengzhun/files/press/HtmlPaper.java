package org.hengzhun.files.press;

import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.write.BarLength;

/**
 * A paper as one page for a browser, whole without a network: its style and its script stand in it, and its policy lets nothing else
 * run. Every text is escaped. For one thread.
 */
public final class HtmlPaper implements Block.Printer<IOException> {

    private static final String STYLE = resource("paper.css");
    private static final String SCRIPT = resource("paper.js");

    /** What a browser may do with the page; a server that hands it on must say nothing stricter. */
    public static final String POLICY =
            "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT) + "'";

    /** Units of the drawing that the longest bar takes. */
    private static final int BAR = 400;

    /** Colours of parts that the style has. */
    private static final int COLOURS = 9;

    private final Paper paper;
    private final Writer out;

    private HtmlPaper(Paper paper, Writer out) {
        this.paper = paper;
        this.out = out;
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(HtmlPaper.class, name), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Writes the paper; the output stays open and is flushed. */
    public static void write(Paper paper, Writer out) throws IOException {
        new HtmlPaper(paper, out).write();
    }

    private void write() throws IOException {
        head();
        if (paper.isDraft()) {
            element("p", "draft", say("草稿", "Draft"));
        }
        for (Paper.Part part : paper.parts()) {
            raw("<section class=\"part\">\n");
            element("h1", "", part.title());
            blocks(part.blocks());
            raw("</section>\n");
        }
        if (paper.parts().isEmpty()) {
            element("p", "", say("没有要写的内容。", "There is nothing to write."));
        }
        reasons();
        raw("<footer>\n");
        for (String small : paper.smallPrint()) {
            element("p", "small", small);
        }
        raw("</footer>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n");
        out.flush();
    }

    private void head() throws IOException {
        raw("<!DOCTYPE html>\n<html lang=\"" + (paper.language() == Language.ZH ? "zh-CN" : "en") + "\">\n<head>\n");
        raw("<meta charset=\"utf-8\">\n");
        raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", "", paper.name());
        raw("<style>" + STYLE + "</style>\n</head>\n<body>\n");
    }

    /** What a browser compares an inline style or script with before it lets it in. */
    private static String hash(String inline) {
        return "sha256-"
                + BaseEncoding.base64()
                        .encode(Hashing.sha256()
                                .hashString(inline, StandardCharsets.UTF_8)
                                .asBytes());
    }

    private String say(String zh, String en) {
        return paper.language().say(zh, en);
    }

    private void blocks(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            block.to(this);
        }
    }

    @Override
    public void addressee(Block.Addressee addressee) throws IOException {
        element("p", "to", addressee.name() + say("：", ":"));
    }

    @Override
    public void heading(Block.Heading heading) throws IOException {
        element(heading.level() == 1 ? "h2" : "h3", "", heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) throws IOException {
        element("p", "text", paragraph.text());
    }

    @Override
    public void remark(Block.Remark remark) throws IOException {
        element("p", "remark", remark.text());
    }

    @Override
    public void folded(Block.Folded folded) throws IOException {
        raw("<details>\n");
        element("summary", "", folded.summary());
        blocks(folded.inside());
        raw("</details>\n");
    }

    @Override
    public void signature(Block.Signature signature) throws IOException {
        raw("<div class=\"signature\">\n");
        element("p", "", signature.signer());
        element("p", "", signature.day());
        raw("</div>\n");
    }

    @Override
    public void grid(Block.Grid grid) throws IOException {
        raw("<figure>\n");
        if (!grid.caption().isEmpty()) {
            element("figcaption", "", grid.caption());
        }
        raw(
                grid.searchable()
                        ? "<table data-search=\"" + text(say("查找", "Search")) + "\" data-all=\""
                                + text(say("全部", "all")) + "\" data-shown=\"" + text(say("显示 {n} 行", "{n} rows shown"))
                                + "\">\n"
                        : "<table>\n");
        columns(grid);
        raw("<thead><tr>");
        for (Block.Column column : grid.columns()) {
            element("th", kind(column), column.header());
        }
        raw("</tr></thead>\n<tbody>\n");
        for (List<String> row : grid.rows()) {
            raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell("td", kind(grid.columns().get(i)), List.of(row.get(i).split("\n", -1)));
            }
            raw("</tr>\n");
        }
        raw("</tbody>\n</table>\n</figure>\n");
    }

    private void columns(Block.Grid grid) throws IOException {
        int all = grid.columns().stream().mapToInt(Block.Column::weight).sum();
        raw("<colgroup>");
        for (Block.Column column : grid.columns()) {
            raw("<col width=\"" + Math.max(1, column.weight() * 100 / all) + "%\">");
        }
        raw("</colgroup>\n");
    }

    private static String kind(Block.Column column) {
        return column.content().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void form(Block.Form form) throws IOException {
        raw("<table class=\"form\">\n<tbody>\n");
        for (Block.Box box : form.boxes()) {
            raw("<tr>");
            element("th", "", box.label());
            cell("td", box.blankLines() > 0 ? "room" : "words", box.lines());
            raw("</tr>\n");
        }
        raw("</tbody>\n</table>\n");
    }

    private void cell(String name, String kind, List<String> lines) throws IOException {
        raw("<" + name + " class=\"" + kind + "\">");
        for (int i = 0; i < lines.size(); i++) {
            raw((i == 0 ? "" : "<br>") + text(lines.get(i)));
        }
        raw("</" + name + ">");
    }

    @Override
    public void bars(Block.Bars bars) throws IOException {
        raw("<figure>\n");
        element("figcaption", "", bars.caption());
        if (!bars.legend().isEmpty()) {
            raw("<p class=\"legend\">");
            for (int i = 0; i < bars.legend().size(); i++) {
                raw("<span><svg viewBox=\"0 0 16 16\"><rect class=\"c" + i % COLOURS
                        + "\" width=\"16\" height=\"16\"/></svg>"
                        + text(bars.legend().get(i)) + "</span> ");
            }
            raw("</p>\n");
        }
        raw("<table class=\"bars\"><tbody>\n");
        for (Block.Bar bar : bars.bars()) {
            raw("<tr>");
            element("th", "", bar.label());
            raw("<td><svg viewBox=\"0 0 " + BAR + " 16\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
                    + text(bar.label() + " " + bar.shown()) + "\">");
            parts(bar, bars.longest());
            raw("</svg></td>");
            element("td", "figure", bar.shown());
            raw("</tr>\n");
        }
        raw("</tbody></table>\n</figure>\n");
    }

    private void parts(Block.Bar bar, BigDecimal most) throws IOException {
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < bar.parts().size(); i++) {
            BigDecimal after = before.add(bar.parts().get(i).max(BigDecimal.ZERO));
            int from = BarLength.of(before, most, BAR);
            raw("<rect class=\"" + (bar.parts().size() == 1 ? "whole" : "c" + i % COLOURS) + "\" x=\"" + from
                    + "\" width=\"" + (BarLength.of(after, most, BAR) - from) + "\" height=\"16\"/>");
            before = after;
        }
    }

    private void reasons() throws IOException {
        if (paper.isDraft()) {
            raw("<section class=\"reasons\">\n");
            element("h2", "", say("本稿为草稿，原因", "This is a draft, because"));
            raw("<ol>\n");
            for (String reason : paper.reasonsForDraft()) {
                element("li", "", reason);
            }
            raw("</ol>\n</section>\n");
        }
    }

    private void element(String name, String kind, String words) throws IOException {
        raw("<" + name + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">" + text(words) + "</" + name + ">\n");
    }

    private static String text(String words) {
        return HtmlEscapers.htmlEscaper().escape(VisibleText.of(words));
    }

    private void raw(String markup) throws IOException {
        out.write(markup);
    }
}
