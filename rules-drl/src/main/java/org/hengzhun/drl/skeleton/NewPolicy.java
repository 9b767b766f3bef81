package org.hengzhun.drl.skeleton;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.drl.pack.PackFiles;

/**
 * A policy that is about to be written (新政策包).
 *
 * @param id what it is called by
 * @param title of the document
 * @param document its number
 * @param effective the first day it holds, until somebody writes the day of the document
 * @param parts what it is to decide, at least one
 */
public record NewPolicy(String id, String title, String document, LocalDate effective, ImmutableSet<Part> parts) {

    /** Every file some part may bring; a file is made of the pieces of the parts in their order. */
    private static final ImmutableList<String> FILES = ImmutableList.of(
            "policy.yaml",
            "clauses.csv",
            "parameters.csv",
            "screening.drl",
            "routing.drl",
            "tables/LeadUnit.csv",
            "duties.csv",
            "duties.drl",
            "indicators.csv",
            "schemes/ranking.csv",
            "cases/screening.yaml",
            "cases/routing.yaml",
            "cases/duties.yaml",
            "cases/scoring.yaml");

    /** Where the heads of the files are that several parts add to; left out where no part does. */
    private static final String SHARED = "all";

    private static final Pattern BLANK = Pattern.compile("\\{(id|day|year|title|document)\\}");

    /**
     * The policy.
     *
     * @throws RefusedException when the id is none, or a text cannot stand in a manifest
     */
    public NewPolicy {
        if (!Manifest.isId(id)) {
            throw new RefusedException(
                    "编号（%s）只能用小写英文字母、数字和连字符，以字母或数字开头，最多 64 个字符；例如 jiaozuo-2026-9".formatted(id),
                    "the id (%s) may hold lower-case letters, digits and hyphens only, begins with a letter or digit and has at"
                                    .formatted(id)
                            + " most 64 characters; write one like jiaozuo-2026-9");
        }
        parts = Sets.immutableEnumSet(parts);
        requireLine(title, "标题", "title");
        requireLine(document, "文号", "number of the document");
    }

    private static void requireLine(String text, String zh, String en) {
        if (text.isBlank() || text.codePoints().anyMatch(NewPolicy::isHidden)) {
            throw new RefusedException(
                    "%s不能为空，也不能有换行和看不见的字符；请照文件写一行".formatted(zh),
                    "the %s must not be empty and holds no line break or invisible character; write it in one line"
                            .formatted(en));
        }
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The files of the pack. */
    public PackFiles files() {
        ImmutableSortedMap.Builder<String, ByteSource> contents = ImmutableSortedMap.naturalOrder();
        for (String file : FILES) {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> piece(part.word(), file).ifPresent(text::append));
            String head = piece(SHARED, file).orElse("");
            if (!text.isEmpty() || file.equals("policy.yaml")) {
                contents.put(file, ByteSource.wrap(filled(head + text).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return new PackFiles(id, contents.buildOrThrow());
    }

    /** In one pass, so that nothing within a title is filled in. */
    private String filled(String text) {
        ImmutableMap<String, String> blanks = ImmutableMap.of(
                "id", quotedId(),
                "day", effective.toString(),
                "year", String.valueOf(effective.getYear()),
                "title", quoted(title),
                "document", quoted(document));
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(Objects.requireNonNull(blanks.get(blank.group(1)))));
    }

    /** An id of digits alone would be read as a number. */
    private String quotedId() {
        return id.chars().anyMatch(letter -> letter >= 'a') ? id : quoted(id);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Optional<String> piece(String part, String file) {
        URL piece = NewPolicy.class.getResource("/skeleton/" + part + "/" + file);
        try {
            return piece == null ? Optional.empty() : Optional.of(Resources.toString(piece, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
