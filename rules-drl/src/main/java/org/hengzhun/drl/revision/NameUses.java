package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.drl.dialect.RuleWord;
import org.hengzhun.drl.pack.YamlWord;

/**
 * Where a name of a pack stands, told by what its words mean and never by their letters alone: not in titles, comments or notes.
 *
 * @param before the name
 * @param after what it is to be
 */
record NameUses(NameKind kind, String before, String after) {

    private static final ImmutableSet<NameKind> NOTIONS = ImmutableSet.of(NameKind.NOTION, NameKind.TAG);

    /** Columns in which {@code $key} stands for a parameter. */
    private static final ImmutableSet<String> WITH_PARAMETERS =
            ImmutableSet.of("schedule", "count", "since", "by", "within", "met", "weight", "arguments");

    /** Columns that may name a list of a table. */
    private static final ImmutableSet<String> WITH_TABLES = ImmutableSet.of("per", "arguments");

    /** Keys of cases that stand above names of the kind. */
    private static final ImmutableSetMultimap<NameKind, String> IN_CASES =
            ImmutableSetMultimap.<NameKind, String>builder()
                    .putAll(NameKind.NOTION, "tags", "undecided")
                    .putAll(NameKind.TAG, "tags", "undecided")
                    .putAll(NameKind.DUTY, "duty", "owes", "states", "falls", "none")
                    .putAll(NameKind.OUTCOME, "outcomes")
                    .build();

    /** Words before a dot behind which a name of the kind stands. */
    private static final ImmutableSetMultimap<NameKind, String> SAID_BY =
            ImmutableSetMultimap.<NameKind, String>builder()
                    .put(NameKind.NOTION, "derive")
                    .put(NameKind.TAG, "tags")
                    .put(NameKind.DUTY, "duties")
                    .putAll(NameKind.OUTCOME, "outcomes", "findings")
                    .build();

    /**
     * One place in a text.
     *
     * @param words what is to stand there
     */
    record Use(int from, int to, String words) {}

    /** A file that is called after the name. */
    record Move(String from, String to) {}

    Optional<Move> file() {
        return kind == NameKind.TABLE
                ? Optional.of(new Move("tables/" + before + ".csv", "tables/" + after + ".csv"))
                : Optional.empty();
    }

    /** In a rule file. */
    List<Use> inRules(String file) {
        List<RuleWord> words = RuleWord.of(file);
        List<Use> uses = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            RuleWord word = words.get(at);
            if (word.isSign("(")) {
                open.add(
                        at > 0 && words.get(at - 1).kind() == RuleWord.Kind.NAME
                                ? words.get(at - 1).text()
                                : "");
            } else if (word.isSign(")") && !open.isEmpty()) {
                open.remove(open.size() - 1);
            } else if (word.text().equals(before) && stands(words, at, open)) {
                uses.add(new Use(word.from(), word.to(), after));
            }
        }
        return uses;
    }

    private boolean stands(List<RuleWord> words, int at, List<String> open) {
        RuleWord word = words.get(at);
        boolean behindDot = sign(words, at - 1, ".");
        if (kind == NameKind.PARAMETER) {
            return word.kind() == RuleWord.Kind.TEXT
                    && sign(words, at - 1, "==")
                    && at > 1
                    && words.get(at - 2).isName("key")
                    && open.contains("Parameter");
        }
        if (word.kind() != RuleWord.Kind.NAME) {
            return false;
        }
        if (kind == NameKind.TABLE) {
            return !behindDot && sign(words, at + 1, "(");
        }
        if (behindDot) {
            return at > 1 && SAID_BY.containsEntry(kind, words.get(at - 2).text());
        }
        return NOTIONS.contains(kind) && open.contains("Project");
    }

    private static boolean sign(List<RuleWord> words, int at, String sign) {
        return at >= 0 && at < words.size() && words.get(at).isSign(sign);
    }

    /** In policy.yaml or a file of cases. */
    List<Use> inYaml(String file, String text) {
        List<Use> uses = new ArrayList<>();
        for (YamlWord word : YamlWord.of(text)) {
            String written = text.substring(word.from(), word.to());
            String now = file.startsWith("cases/") ? inCase(word, written) : inManifest(word, written);
            if (!now.equals(written)) {
                uses.add(new Use(word.from(), word.to(), now));
            }
        }
        return uses;
    }

    private String inCase(YamlWord word, String written) {
        boolean named =
                word.value().equals(before) && word.path().stream().anyMatch(key -> IN_CASES.containsEntry(kind, key));
        return named ? written.replace(before, after) : written;
    }

    private String inManifest(YamlWord word, String written) {
        if (word.key()) {
            boolean declared = word.path().equals(ImmutableList.of(section()))
                    && word.value().equals(before);
            return declared ? written.replace(before, after) : written;
        }
        return word.path().get(0).equals("schemes") ? inArguments(written) : written;
    }

    private String section() {
        return switch (kind) {
            case NOTION -> "notions";
            case TAG -> "tags";
            case TABLE -> "tables";
            case OUTCOME -> "outcomes";
            case PARAMETER, DUTY -> "";
        };
    }

    private String inArguments(String text) {
        return switch (kind) {
            case PARAMETER -> replaced(text, "\\$", "(?![A-Za-z0-9]|\\.[A-Za-z0-9])");
            case TABLE -> replaced(text, "(?<![A-Za-z0-9])table:", "(?![A-Za-z0-9])");
            default -> text;
        };
    }

    private String replaced(String text, String ahead, String behind) {
        return Pattern.compile("(" + ahead + ")" + Pattern.quote(before) + behind)
                .matcher(text)
                .replaceAll("$1" + Matcher.quoteReplacement(after));
    }

    /** In a cell of a table. */
    String inCell(String file, String column, String cell) {
        boolean declares = kind == NameKind.PARAMETER && file.equals("parameters.csv") && column.equals("key")
                || kind == NameKind.DUTY && file.equals("duties.csv") && column.equals("name");
        if (declares) {
            return cell.equals(before) ? after : cell;
        }
        if (NOTIONS.contains(kind) && file.equals("clauses.csv") && column.equals("bears")) {
            return replaced(cell, "(?<![A-Za-z0-9])", "(?![A-Za-z0-9])");
        }
        Set<String> columns = kind == NameKind.PARAMETER ? WITH_PARAMETERS : WITH_TABLES;
        boolean told = !file.startsWith("tables/") && !file.equals("parameters.csv") && columns.contains(column);
        return told ? inArguments(cell) : cell;
    }
}
