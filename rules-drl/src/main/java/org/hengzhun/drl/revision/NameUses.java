package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.OwnChoice;
import org.hengzhun.drl.dialect.RuleWord;
import org.hengzhun.drl.pack.YamlWord;
import org.hengzhun.drl.rule.NamedSet;

/**
 * Where a name of a pack stands, told by what its words mean and never by their letters alone: not in titles, comments or notes.
 *
 * @param before the name
 * @param after what it is to be
 * @param saying columns whose cells name what a rule says of their row, by table
 */
record NameUses(NameKind kind, String before, String after, ImmutableSetMultimap<String, String> saying) {

    private static final ImmutableSet<NameKind> NOTIONS = ImmutableSet.of(NameKind.NOTION, NameKind.TAG);

    /** What rules read of a project. */
    private static final ImmutableSet<NameKind> OF_PROJECTS =
            ImmutableSet.of(NameKind.NOTION, NameKind.TAG, NameKind.FIELD);

    /** What a cell of such a column names. */
    private static final ImmutableSet<NameKind> SAID = ImmutableSet.of(NameKind.NOTION, NameKind.TAG, NameKind.FINDING);

    /** Columns of duties.csv that look at fields. */
    private static final ImmutableSet<String> WITH_FIELDS = ImmutableSet.of("since", "by", "met");

    /** Where rules are named in a case, one row of a table behind a dot. */
    private static final ImmutableSet<String> WITH_RULES = ImmutableSet.of("fires", "silent", "undecided");

    private static final String PROJECT = "Project";
    private static final String TABLES = "tables/";
    private static final String ENDING = ".csv";

    /** Keys of a computed field that name no field. */
    private static final ImmutableSet<String> TEXTS = ImmutableSet.of("zh", "en", "unit", "meaning");

    /** Columns in which {@code $key} stands for a parameter. */
    private static final ImmutableSet<String> WITH_PARAMETERS =
            ImmutableSet.of("schedule", "count", "since", "by", "within", "met", "weight", "arguments");

    /** Columns that may name a list of a table. */
    private static final ImmutableSet<String> WITH_TABLES = ImmutableSet.of("per", "arguments");

    /** Keys of an amount below which other amounts stand. */
    private static final ImmutableSet<String> PUT_TOGETHER = ImmutableSet.of("total", "highest");

    /** Keys of cases that stand above names of the kind. */
    private static final ImmutableSetMultimap<NameKind, String> IN_CASES =
            ImmutableSetMultimap.<NameKind, String>builder()
                    .putAll(NameKind.NOTION, "tags", "undecided")
                    .putAll(NameKind.TAG, "tags", "undecided")
                    .putAll(NameKind.DUTY, "duty", "owes", "states", "falls", "none")
                    .putAll(NameKind.OUTCOME, "outcomes")
                    .put(NameKind.AMOUNT, "amounts")
                    .build();

    /** Words before a dot behind which a name of the kind stands. */
    private static final ImmutableSetMultimap<NameKind, String> SAID_BY =
            ImmutableSetMultimap.<NameKind, String>builder()
                    .put(NameKind.NOTION, "derive")
                    .put(NameKind.TAG, "tags")
                    .put(NameKind.DUTY, "duties")
                    .put(NameKind.OUTCOME, "outcomes")
                    .put(NameKind.FINDING, "findings")
                    .put(NameKind.SET, NamedSet.FAMILY)
                    .put(NameKind.AMOUNT, "amounts")
                    .build();

    /** Of a pack without tables that say anything. */
    NameUses(NameKind kind, String before, String after) {
        this(kind, before, after, ImmutableSetMultimap.of());
    }

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
                ? Optional.of(new Move(TABLES + before + ENDING, TABLES + after + ENDING))
                : Optional.empty();
    }

    /** In a rule file. */
    List<Use> inRules(String file) {
        List<RuleWord> words = RuleWord.of(file);
        List<Use> uses = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Set<String> projects = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            RuleWord word = words.get(at);
            if (word.isSign("(")) {
                open.add(
                        at > 0 && words.get(at - 1).kind() == RuleWord.Kind.NAME
                                ? words.get(at - 1).text()
                                : "");
                bound(words, at, open, projects);
            } else if (word.isSign(")") && !open.isEmpty()) {
                open.remove(open.size() - 1);
            } else if (word.text().equals(before) && stands(words, at, open, projects)) {
                uses.add(new Use(word.from(), word.to(), after));
            } else if (kind == NameKind.FIELD && word.isName(family(before)) && sign(words, at + 1, ".")) {
                uses.add(new Use(word.from(), word.to(), family(after)));
            }
        }
        return uses;
    }

    /** What the choices of a field are called by. */
    private static String family(String field) {
        return new OwnChoice(field, "", "", ImmutableList.of()).family();
    }

    /** Keeps which variables stand for the project. */
    private static void bound(List<RuleWord> words, int at, List<String> open, Set<String> projects) {
        if (sign(words, at - 2, ":") && at > 2) {
            String variable = words.get(at - 3).text();
            projects.remove(variable);
            if (open.get(open.size() - 1).equals(PROJECT)) {
                projects.add(variable);
            }
        }
    }

    private boolean stands(List<RuleWord> words, int at, List<String> open, Set<String> projects) {
        RuleWord word = words.get(at);
        boolean behindDot = sign(words, at - 1, ".");
        if (kind == NameKind.SET && word.kind() == RuleWord.Kind.TEXT) {
            return open.contains(PROJECT) && open.contains("in");
        }
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
            return at > 1 && isBehind(words.get(at - 2).text(), projects);
        }
        return OF_PROJECTS.contains(kind) && open.contains(PROJECT);
    }

    private boolean isBehind(String word, Set<String> projects) {
        return SAID_BY.containsEntry(kind, word) || OF_PROJECTS.contains(kind) && projects.contains(word);
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
        if (kind == NameKind.FIELD) {
            return isFieldOfCase(word) ? written.replace(before, after) : written;
        }
        if (kind == NameKind.FINDING) {
            boolean row =
                    word.value().endsWith("." + before) && word.path().stream().anyMatch(WITH_RULES::contains);
            return row ? written.replace("." + before, "." + after) : written;
        }
        boolean named =
                word.value().equals(before) && word.path().stream().anyMatch(key -> IN_CASES.containsEntry(kind, key));
        return named ? written.replace(before, after) : written;
    }

    /** As a member of the project, a unit in brackets behind it, or among the fields a rule waits for. */
    private boolean isFieldOfCase(YamlWord word) {
        ImmutableList<String> path = word.path();
        boolean member = word.key()
                && path.equals(ImmutableList.of("project"))
                && word.value().matches(Pattern.quote(before) + "\\s*(?:[（(].*)?");
        boolean missing =
                !word.key() && path.contains("undecided") && word.value().equals(before);
        return member || missing;
    }

    private String inManifest(YamlWord word, String written) {
        if (word.key()) {
            boolean declared = word.path().size() == 1
                    && sections().contains(word.path().get(0))
                    && word.value().equals(before);
            return declared ? written.replace(before, after) : written;
        }
        ImmutableList<String> path = word.path();
        if (kind == NameKind.FIELD || kind == NameKind.SET) {
            return word.value().equals(before) && isNamedIn(path) ? written.replace(before, after) : written;
        }
        if (path.get(0).equals("amounts")) {
            return inAmount(word, written);
        }
        return path.get(0).equals("schemes") ? inArguments(written) : written;
    }

    /** Where a value of the manifest names it: as its own label, as what is computed from it, as the field of a set. */
    private boolean isNamedIn(ImmutableList<String> path) {
        boolean label = NameKind.isChinese(before)
                && path.size() == 3
                && sections().contains(path.get(0))
                && path.get(2).equals("zh");
        boolean part = kind == NameKind.FIELD
                && path.size() == 3
                && (path.get(0).equals("computed") && !TEXTS.contains(path.get(2))
                        || path.get(0).equals("sets") && path.get(2).equals("field")
                        || path.get(0).equals("amounts") && path.get(2).equals("base"));
        return label || part;
    }

    /** Amounts name parameters as {@code $key}, columns as {@code Table.column}, and each other. */
    private String inAmount(YamlWord word, String written) {
        return switch (kind) {
            case PARAMETER -> word.value().equals("$" + before) ? written.replace(before, after) : written;
            case TABLE -> word.value().startsWith(before + ".") ? written.replace(before + ".", after + ".") : written;
            case AMOUNT ->
                PUT_TOGETHER.contains(word.path().get(word.path().size() - 1))
                                && word.value().equals(before)
                        ? written.replace(before, after)
                        : written;
            default -> written;
        };
    }

    private ImmutableSet<String> sections() {
        return switch (kind) {
            case NOTION -> ImmutableSet.of("notions");
            case TAG -> ImmutableSet.of("tags");
            case TABLE -> ImmutableSet.of("tables");
            case OUTCOME -> ImmutableSet.of("outcomes");
            case FINDING -> ImmutableSet.of("findings");
            case FIELD -> ImmutableSet.of("fields", "computed");
            case SET -> ImmutableSet.of("sets");
            case AMOUNT -> ImmutableSet.of("amounts");
            case PARAMETER, DUTY -> ImmutableSet.of();
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
        if (file.startsWith(TABLES)) {
            String table = file.substring(TABLES.length(), file.length() - ENDING.length());
            boolean said = SAID.contains(kind) && saying.containsEntry(table, column) && cell.equals(before);
            return said ? after : cell;
        }
        if (kind == NameKind.FIELD) {
            boolean looks = file.equals("duties.csv") && WITH_FIELDS.contains(column);
            return looks ? replaced(cell, "(?<![\\p{IsHan}A-Za-z0-9.$])", "(?![\\p{IsHan}A-Za-z0-9])") : cell;
        }
        if (NOTIONS.contains(kind) && file.equals("clauses.csv") && column.equals("bears")) {
            return replaced(cell, "(?<![A-Za-z0-9])", "(?![A-Za-z0-9])");
        }
        Set<String> columns = kind == NameKind.PARAMETER ? WITH_PARAMETERS : WITH_TABLES;
        boolean told = !file.equals("parameters.csv") && columns.contains(column);
        return told ? inArguments(cell) : cell;
    }
}
