package org.hengzhun.files.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.paper.Paper.Part;

/** A paper written for Word, taken apart again. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Docx(byte[] bytes) {

    static Docx of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WordPaper.write(paper, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new Docx(out.toByteArray());
    }

    /** A paper of one part without a title. */
    static Docx of(Block... blocks) {
        return of(paper(blocks));
    }

    static Paper paper(Block... blocks) {
        return new Paper(Language.ZH, "通报", List.of(new Part("甲", "", Arrays.asList(blocks))), List.of(), List.of());
    }

    /** The text of each file in it, by name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    String file(String name) {
        return Objects.requireNonNull(files().get(name), name);
    }

    String document() {
        return file("word/document.xml");
    }

    /** The elements of that name in the document, each as it is written. */
    List<String> elements(String name) {
        Matcher found = Pattern.compile("(?s)<w:" + name + "(?: [^>]*)?(?:/>|>.*?</w:" + name + ">)")
                .matcher(document());
        List<String> elements = new ArrayList<>();
        while (found.find()) {
            elements.add(found.group());
        }
        return elements;
    }

    /** What each paragraph says, of tables too, as a program reads it; empty ones and bars left out. */
    List<String> said() {
        List<String> said = new ArrayList<>();
        for (String paragraph : elements("p")) {
            Matcher found = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>").matcher(paragraph);
            if (found.find() && !found.group(1).replace('\u00A0', ' ').isBlank()) {
                said.add(
                        found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
            }
        }
        return said;
    }

    /** What the library that Word files are read with everywhere makes of it. */
    XWPFDocument opened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
