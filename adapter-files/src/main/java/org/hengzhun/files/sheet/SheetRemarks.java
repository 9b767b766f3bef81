package org.hengzhun.files.sheet;

import com.google.common.xml.XmlEscapers;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Comments added to a sheet that may have some already: those of others stay, those of the same author from an earlier time give
 * way. Each is an entry in the part of comments and a shape in the part of drawings. Mutable, for one thread.
 */
final class SheetRemarks {

    /** Ids of the relations of the sheet where there were none. */
    static final String DRAWING_ID = "rIdHengzhunDrawing";

    static final String COMMENTS_ID = "rIdHengzhunComments";

    /** Each is a drawing of its own: with more a spreadsheet opens slowly. */
    private static final int MOST = 5_000;

    private static final Pattern COMMENT =
            Pattern.compile("<((?:\\w+:)?)comment\\s[^>]*>.*?</\\1comment>", Pattern.DOTALL);
    private static final Pattern SHAPE = Pattern.compile("<v:shape\\s[^>]*>.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern AUTHOR =
            Pattern.compile("<(?:\\w+:)?author(?:\\s[^>]*)?>([^<]*)<|<(?:\\w+:)?author/>");

    private static final String EMPTY_DRAWING = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>\
            </o:shapelayout></xml>""";

    private static final String SHAPE_TYPE = """
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

    private final OfficeWords words;
    private final boolean hasDrawing;
    private final boolean possible;
    private final String drawing;
    private final String comments;
    private final int authorId;
    private final Set<String> taken = new HashSet<>();
    private final Map<CellPlace, String> added = new LinkedHashMap<>();

    private SheetRemarks(
            OfficeWords words, String author, Optional<String> drawing, Optional<String> comments, boolean possible) {
        this.words = words;
        this.hasDrawing = drawing.isPresent();
        this.possible = possible;
        String authored = authored(comments.orElse(words.emptyComments()), author);
        this.authorId = authorId(authored, author);
        this.comments = withoutOwn(authored);
        this.drawing = withoutOwn(drawing.orElse(EMPTY_DRAWING), authored);
    }

    /**
     * Those of a sheet.
     *
     * @param drawing the part its comments are drawn in, or null
     * @param comments the part of its comments, or null
     */
    static SheetRemarks of(
            Parts parts, OfficeWords words, String author, @Nullable String drawing, @Nullable String comments)
            throws IOException {
        Optional<String> drawn = drawing == null ? Optional.empty() : PartText.of(parts, drawing);
        Optional<String> said = comments == null ? Optional.empty() : PartText.of(parts, comments);
        boolean odd = drawing != null && drawn.filter(SheetRemarks::usual).isEmpty()
                || comments != null && (said.isEmpty() || drawing == null);
        return new SheetRemarks(words, author, odd ? Optional.empty() : drawn, odd ? Optional.empty() : said, !odd);
    }

    private static boolean usual(String drawing) {
        return drawing.contains("xmlns:v=\"urn:schemas-microsoft-com:vml\"")
                && drawing.contains("xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
                && drawing.contains("xmlns:x=\"urn:schemas-microsoft-com:office:excel\"")
                && drawing.contains("</xml>");
    }

    private static String authored(String comments, String author) {
        return authorId(comments, author) >= 0
                ? comments
                : PartText.atEndOf(
                                "authors",
                                comments,
                                prefix -> "<%sauthor>%s</%sauthor>"
                                        .formatted(
                                                prefix,
                                                XmlEscapers.xmlContentEscaper().escape(author),
                                                prefix))
                        .orElse(comments);
    }

    private static int authorId(String comments, String author) {
        Matcher authors = AUTHOR.matcher(comments);
        for (int id = 0; authors.find(); id++) {
            if (author.equals(authors.group(1))) {
                return id;
            }
        }
        return -1;
    }

    private String withoutOwn(String comments) {
        return COMMENT.matcher(comments).replaceAll(comment -> {
            boolean own = isOwn(comment.group());
            if (!own) {
                taken.add(String.valueOf(XmlTag.attribute(comment.group(), "ref")));
            }
            return own ? "" : Matcher.quoteReplacement(comment.group());
        });
    }

    private boolean isOwn(String comment) {
        return String.valueOf(authorId).equals(XmlTag.attribute(comment, "authorId"));
    }

    /** The drawing without the shapes of own comments. */
    private String withoutOwn(String drawing, String comments) {
        Set<String> own = new HashSet<>();
        Matcher all = COMMENT.matcher(comments);
        while (all.find()) {
            CellPlace place = CellPlace.of(String.valueOf(XmlTag.attribute(all.group(), "ref")));
            if (place != null && isOwn(all.group())) {
                own.add(where(place));
            }
        }
        return own.isEmpty()
                ? drawing
                : SHAPE.matcher(drawing)
                        .replaceAll(shape -> own.stream()
                                        .anyMatch(where -> shape.group()
                                                .replaceAll("\\s", "")
                                                .contains(where))
                                ? ""
                                : Matcher.quoteReplacement(shape.group()));
    }

    private static String where(CellPlace place) {
        return "<x:Row>%d</x:Row><x:Column>%d</x:Column>".formatted(place.row() - 1, place.column());
    }

    void add(int row, int column, String words) {
        CellPlace place = new CellPlace(row, column);
        if (possible && added.size() < MOST && !taken.contains(CellPlace.letters(column) + row)) {
            added.putIfAbsent(place, words);
        }
    }

    /** Whether the sheet does not yet say where its comments are drawn, and has to. */
    boolean needsPlace() {
        return !added.isEmpty() && !hasDrawing;
    }

    /** Whether any part changes. */
    boolean any() {
        return possible && (!added.isEmpty() || authorId >= 0 && hasDrawing);
    }

    String relationships() {
        return words.relationships();
    }

    /** The part of comments. */
    String comments() {
        StringBuilder more = new StringBuilder();
        return PartText.atEndOf("commentList", comments, prefix -> {
                    added.forEach((place, said) -> more.append(
                            "<%scomment ref=\"%s\" authorId=\"%d\"><%stext><%st xml:space=\"preserve\">%s</%st></%stext></%scomment>"
                                    .formatted(
                                            prefix,
                                            CellPlace.letters(place.column()) + place.row(),
                                            authorId,
                                            prefix,
                                            prefix,
                                            XmlEscapers.xmlContentEscaper().escape(said),
                                            prefix,
                                            prefix,
                                            prefix)));
                    return more.toString();
                })
                .orElse(comments);
    }

    /** The part of drawings. */
    String drawing() {
        StringBuilder more = new StringBuilder(drawing.contains("id=\"_x0000_t202\"") ? "" : SHAPE_TYPE);
        added.keySet().forEach(place -> more.append(shape(place)));
        int end = drawing.lastIndexOf("</xml>");
        return drawing.substring(0, end) + more + drawing.substring(end);
    }

    private static String shape(CellPlace place) {
        int row = place.row() - 1;
        int column = place.column();
        return """
                <v:shape id="hengzhun_%d_%d" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;\
                width:200pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
                <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
                <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
                <x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
                <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""".formatted(row, column, column + 1, row, column + 4, row + 5, row, column);
    }
}
