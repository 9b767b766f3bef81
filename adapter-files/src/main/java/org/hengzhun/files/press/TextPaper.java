package org.hengzhun.files.press;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.write.BarLength;
import org.hengzhun.files.write.TextPage;
import org.hengzhun.files.write.TextTable;

/** A paper as plain text: everything it says, in its order. For one thread. */
public final class TextPaper implements Block.Printer<IOException> {

    private static final int RULE = 40;
    private static final int BAR = 20;

    private final TextPage page;
    private final Paper paper;

    private TextPaper(Paper paper, TextPage page) {
        this.paper = paper;
        this.page = page;
    }

    /** Writes the paper on the page, which is flushed. */
    public static void write(Paper paper, TextPage page) throws IOException {
        new TextPaper(paper, page).write();
    }

    private void write() throws IOException {
        boolean first = true;
        for (Paper.Part part : paper.parts()) {
            if (!first) {
                line("");
                line("=".repeat(RULE));
                line("");
            }
            first = false;
            line((paper.isDraft() ? say("【草稿】", "[DRAFT] ") : "") + part.title());
            line("");
            blocks(part.blocks());
        }
        if (paper.parts().isEmpty()) {
            line(say("没有要写的内容。", "There is nothing to write."));
        }
        if (paper.isDraft()) {
            line("");
            line(say("本稿为草稿，原因：", "This is a draft, because:"));
            numbered(paper.reasonsForDraft());
        }
        line("");
        for (String small : paper.smallPrint()) {
            line(small);
        }
        page.flush();
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
        line(addressee.name() + say("：", ":"));
    }

    @Override
    public void heading(Block.Heading heading) throws IOException {
        line("");
        line(heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) throws IOException {
        line(say("　　", "  ") + paragraph.text());
    }

    @Override
    public void remark(Block.Remark remark) throws IOException {
        line(remark.text());
    }

    @Override
    public void form(Block.Form form) throws IOException {
        for (Block.Box box : form.boxes()) {
            box(box);
        }
    }

    @Override
    public void folded(Block.Folded folded) throws IOException {
        line("");
        line(folded.summary());
        blocks(folded.inside());
    }

    @Override
    public void signature(Block.Signature signature) throws IOException {
        line("");
        line(say("　　　　　　　　", "                ") + signature.signer());
        line(say("　　　　　　　　", "                ") + signature.day());
    }

    @Override
    public void grid(Block.Grid grid) throws IOException {
        line("");
        if (!grid.caption().isEmpty()) {
            line(grid.caption());
        }
        TextTable table = new TextTable(page.layout())
                .words(grid.columns().stream().map(Block.Column::header).toArray(String[]::new));
        for (List<String> row : grid.rows()) {
            table.row(row.stream().map(cell -> cell.replace('\n', ' ')).toArray(String[]::new));
        }
        page.lines(table.lines());
        line("");
    }

    private void box(Block.Box box) throws IOException {
        line(say("【" + box.label() + "】", box.label() + ": "));
        for (String words : box.lines()) {
            line("  " + words);
        }
        for (int i = 0; i < box.blankLines(); i++) {
            line("");
        }
    }

    @Override
    public void bars(Block.Bars bars) throws IOException {
        BigDecimal most = bars.longest();
        line("");
        line(bars.caption());
        TextTable table = new TextTable(page.layout()).words("").columns("", "");
        for (Block.Bar bar : bars.bars()) {
            table.row(bar.label(), bar.shown(), "#".repeat(BarLength.of(bar.value(), most, BAR)));
        }
        for (List<String> bar : table.groups().subList(1, table.groups().size())) {
            page.lines(bar);
        }
        line("");
    }

    private void numbered(List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            line("  " + (i + 1) + ". " + lines.get(i));
        }
    }

    private void line(String words) throws IOException {
        page.line(words);
    }
}
