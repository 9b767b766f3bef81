package org.hengzhun.drl;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;

/** Packs and projects by chance, from a seed: rules of every kind of condition, over values that often meet exactly. */
public final class RandomPacks {

    public static final List<LocalDate> DAYS = List.of(LocalDate.of(2022, 9, 30), LocalDate.of(2023, 3, 1));

    private static final List<String> CODES = List.of("30", "301", "3011", "3012", "26", "2614");
    private static final List<String> TEXTS = List.of("甲", "乙", "丙");
    private static final List<String> NUMBERS = List.of("0", "1", "9999.99", "10000", "50000", "62000");
    private static final List<String> DATES = List.of("2022-01-01", "2022-09-30", "2023-03-01");
    private static final List<String> PARAMETERS =
            List.of("energy", "ratio", "word", "day", "names", "codes", "months", "days");

    private static final List<String> UNIT_PARAMETERS = List.of("count", "ratio", "points", "word", "names");

    private static final String INDICATORS = """
            name,zh,kind,arguments
            startRate,开工率,ratio,numerator=startedProjects denominator=signedProjects
            growth,增长,growth,current=signedProjects
            """;

    private static final String SCHEME = """
            name,parent,zh,indicator,method,weight,arguments,clause,provenance
            total,,总分,,sum,,,T-1,local
            start,total,开工率,startRate,proportional,100,,T-1,local
            """;

    private static final List<Field<?>> FIELDS = List.of(
            Project.NAME,
            Project.INDUSTRY_CODE,
            Project.FIELDS_OF_INDUSTRY,
            Project.PROCESSES,
            Project.STAGE,
            Project.CONSTRUCTION_KIND,
            Project.ANNUAL_ENERGY_EQUIVALENT,
            Project.ADDED_ENERGY_EQUIVALENT,
            Project.HIGH_EMISSION,
            Project.HIGH_RISK,
            Project.PLOT_RATIO_BEFORE,
            Project.PLOT_RATIO_AFTER,
            Project.OBSTACLES,
            Project.SIGNED_ON,
            Project.STARTED_ON);

    private final Random random;

    public RandomPacks(long seed) {
        this.random = new Random(seed);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String anyOf(String... all) {
        return all[random.nextInt(all.length)];
    }

    /** A sound pack of so many rules, a third of them definitions in three strata. */
    public TestPack pack(int rules) {
        StringBuilder definitions = new StringBuilder();
        StringBuilder screening = new StringBuilder();
        List<String> notions = List.of("first", "second", "third");
        for (int number = 0; number < rules; number++) {
            if (number < 3 || number % 3 == 0) {
                int stratum = number % notions.size();
                definitions.append(rule(
                        "D-" + number,
                        notions.subList(0, stratum),
                        anyJoins(),
                        "derive." + notions.get(stratum) + "( $p )"));
            } else {
                int joins = anyJoins();
                screening.append(rule("S-" + number, notions, joins, "findings." + finding(joins)));
            }
        }
        return TestPack.bare()
                .manifest(
                        "notions:",
                        "  first: {zh: 甲类, en: first}",
                        "  second: {zh: 乙类, en: second}",
                        "  third: {zh: 丙类, en: third}",
                        "findings:",
                        "  ownReview: {zh: 自定会审, en: own review, as: jointReview}",
                        "  ownLedger: {zh: 自定台账, en: own ledger, as: ledger}",
                        "tables:",
                        "  Row:",
                        "    label: 目录",
                        "    columns:",
                        "      code: {label: 代码, type: industry}",
                        "      other: {label: 代码, type: industry}",
                        "      word: {label: 词, type: text}",
                        "      least: {label: 下限, type: number, unit: tce}",
                        "      day: {label: 日, type: date}",
                        "      says: {label: 处理, type: outcome}",
                        "  Line:",
                        "    label: 清单",
                        "    columns:",
                        "      code: {label: 代码, type: industry}",
                        "      word: {label: 词, type: text}",
                        "      least: {label: 下限, type: number, unit: tce}")
                .parameters(
                        "energy,1,万tce,,2023-01-01,T-1,local,",
                        "energy,50000,tce,2023-01-01,,T-1,local,",
                        "ratio,1,ratio,,,T-1,local,",
                        "word,甲,text,,,T-1,local,",
                        "day,2022-09-30,date,,,T-1,local,",
                        "names,甲;乙,list,,,T-1,local,",
                        "codes,3011;26,list,,,T-1,local,",
                        "months,6,月,,2023-01-01,T-1,local,",
                        "months,1,年,2023-01-01,,T-1,local,",
                        "days,151,天,,,T-1,local,",
                        "count,10,个,,2023-01-01,T-1,local,",
                        "count,2,个,2023-01-01,,T-1,local,",
                        "points,60,分,,,T-1,local,")
                .with(
                        "tables/Row.csv",
                        "id,name,code,other,word,least,day,says,from,to,clause,provenance\n" + rows(true))
                .with("tables/Line.csv", "id,name,code,word,least,from,to,clause,provenance\n" + rows(false))
                .definitions(definitions.toString())
                .screening(screening.toString());
    }

    /** An outcome that every pack knows, one of the pack's own, or what the row says. */
    private String finding(int joins) {
        if (joins > 0 && random.nextInt(3) == 0) {
            return "row( $p, $row )";
        }
        return anyOf(
                        "reject",
                        "halt",
                        "investigate",
                        "jointReview",
                        "retrofit",
                        "ledger",
                        "advise",
                        "ownReview",
                        "ownLedger")
                + "( $p )";
    }

    /** The same with so many rules for every other task too: tags, routes, duties, and what units get before and after a ranking. */
    public TestPack answeringAll(int rules) {
        List<String> known = List.of("first", "second", "third", "near", "far");
        // Of as many screening rules, as many more are definitions.
        return pack(rules * 3 / 2)
                .manifest(
                        "tags: {near: {zh: 近, en: near}, far: {zh: 远, en: far}}",
                        "outcomes: {praised: {zh: 表扬, en: praised}, warned: {zh: 约谈, en: warned}}",
                        "schemes: {s: {zh: 方案, en: s, lineScale: 2, scoreScale: 2}}")
                .with(
                        "duties.csv",
                        "name,zh,owner,to,schedule,met,clause,provenance\nreport,报告,单位,,project,onLedger,T-1,local\n")
                .with("indicators.csv", INDICATORS)
                .with("schemes/s.csv", SCHEME)
                .with(
                        "classification.drl",
                        some(
                                "C",
                                rules,
                                id -> rule(
                                        id,
                                        known.subList(0, 3),
                                        anyJoins(),
                                        // Both of them are given by some rule.
                                        id.endsWith("0") ? "tags.near( $p )" : "tags.far( $p )")))
                .with(
                        "routing.drl",
                        some(
                                "R",
                                rules,
                                id -> rule(
                                        id,
                                        known,
                                        random.nextInt(4) == 0 ? 2 : 1,
                                        "routes." + anyOf("group", "assist", "chain", "consult") + "( $p, $row )")))
                .with("duties.drl", some("O", rules, id -> rule(id, known, anyJoins(), "duties.report( $p )")))
                .with("evaluation.drl", some("B", rules, this::ruling) + some("A", rules, this::outcome));
    }

    private static String some(String letter, int count, UnaryOperator<String> rule) {
        return IntStream.range(0, count)
                .mapToObj(number -> rule.apply(letter + "-" + number))
                .collect(Collectors.joining());
    }

    private String ruling(String id) {
        String action = anyOf(
                "rulings.bonus( $u, $points )",
                "rulings.penalty( $u, $points )",
                "rulings.zero( $u )",
                "rulings.unranked( $u )");
        return unitRule(id, "CountyPeriod", action, this::unitLeaf);
    }

    private String outcome(String id) {
        return unitRule(
                id,
                "Standing",
                "outcomes." + anyOf("praised", "warned") + "( $u )",
                () -> random.nextBoolean() ? unitLeaf() : placeLeaf());
    }

    private String unitRule(String id, String fact, String action, Supplier<String> leaf) {
        StringBuilder patterns = new StringBuilder();
        UNIT_PARAMETERS.forEach(key -> patterns.append("$%s : Parameter( key == \"%s\" )\n".formatted(key, key)));
        List<String> conditions = new ArrayList<>(List.of("$n : unit", "$g : group"));
        for (int count = random.nextInt(3); count >= 0; count--) {
            conditions.add(condition(leaf, 2));
        }
        patterns.append("$u : %s( %s )\n".formatted(fact, String.join(", ", conditions)));
        if (random.nextInt(3) == 0) {
            patterns.append("$row : Row( word %s %s )\n".formatted(equality(), anyOf("$n", "$g", "$word.value")));
        }
        return TestPack.rule(id, patterns.toString().strip(), action);
    }

    private String unitLeaf() {
        return switch (random.nextInt(10)) {
            case 0 -> "signedProjects " + order() + " startedProjects";
            case 1 -> anyOf("signedProjects ", "fulfilledProjects ") + order() + " $count.value";
            case 2 -> "falseReports " + order() + " " + anyOf("0", "1");
            case 3 -> "unit " + equality() + " $word.value";
            case 4 -> "group " + anyOf("in", "not in") + " ( \"甲\", \"丙\" )";
            case 5 -> "group " + anyOf("memberOf", "not memberOf") + " $names.value";
            case 6 -> "scheme " + equality() + " \"s\"";
            case 7 -> anyOf("startRate ", "growth ") + order() + " $ratio.value";
            case 8 -> "startRate " + order() + " growth";
            default -> "unit " + equality() + " group";
        };
    }

    private String placeLeaf() {
        return switch (random.nextInt(6)) {
            case 0 -> anyOf("rank ", "rankFromBottom ", "groupSize ") + order() + " $count.value";
            case 1 -> anyOf("rank ", "rankFromBottom ") + order() + " 1";
            case 2 -> "rank " + order() + " rankFromBottom";
            case 3 -> "rank " + order() + " groupSize";
            default -> "score " + order() + " $points.value";
        };
    }

    private String rows(boolean wide) {
        return IntStream.range(0, 5)
                .mapToObj(row -> {
                    String middle = wide
                            ? any(CODES) + "," + any(CODES) + "," + any(TEXTS) + "," + any(NUMBERS) + "," + any(DATES)
                                    + "," + anyOf("halt", "ownReview", "提示")
                            : any(CODES) + "," + any(TEXTS) + "," + any(NUMBERS);
                    String validity = anyOf(",", ",", ",2023-01-01", "2023-01-01,");
                    return "r%d,行%d,%s,%s,T-1,local\n".formatted(row, row, middle, validity);
                })
                .collect(Collectors.joining());
    }

    private String rule(String id, List<String> notions, int joins, String action) {
        StringBuilder patterns = new StringBuilder();
        List<String> used =
                PARAMETERS.stream().filter(any -> random.nextInt(3) > 0).toList();
        used.forEach(key -> patterns.append("$%s : Parameter( key == \"%s\" )\n".formatted(key, key)));
        List<String> bindings = List.of(
                "$c : industryGroup",
                "$d : industryDivision",
                "$k : industryClass",
                "$e : screeningEnergy",
                "$n : name",
                "$f : fields",
                "$r : highRisk",
                "$s : signedOn",
                "$g : stage");
        List<String> conditions = new ArrayList<>(bindings);
        for (int count = random.nextInt(3); count >= 0; count--) {
            conditions.add(condition(() -> projectLeaf(notions, used), 2));
        }
        patterns.append("$p : Project( ").append(String.join(", ", conditions)).append(" )\n");
        if (joins > 0) {
            patterns.append(entry("$row", "Row", () -> rowLeaf(used)));
        }
        if (joins > 1) {
            patterns.append(entry("$line", random.nextBoolean() ? "Line" : "Row", () -> lineLeaf(used)));
        }
        return TestPack.rule(id, patterns.toString().strip(), action);
    }

    private int anyJoins() {
        int chance = random.nextInt(10);
        return chance < 5 ? 0 : chance < 8 ? 1 : 2;
    }

    private String entry(String variable, String table, Supplier<String> leaf) {
        List<String> conditions = new ArrayList<>();
        conditions.add(anyOf("code == $c", "code == $d", "code == $k", "least <= $e", "word == $n", "word == \"甲\""));
        for (int count = random.nextInt(3); count > 0; count--) {
            conditions.add(condition(leaf, 2));
        }
        return "%s : %s( %s )\n".formatted(variable, table, String.join(", ", conditions));
    }

    private String condition(Supplier<String> leaf, int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return leaf.get();
        }
        String sign = random.nextInt(3) == 0 ? " && " : " || ";
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(any -> condition(leaf, depth - 1))
                .collect(Collectors.joining(sign, "( ", " )"));
    }

    private String equality() {
        return anyOf("==", "!=");
    }

    private String order() {
        return anyOf("<", "<=", ">", ">=", "==", "!=");
    }

    private String projectLeaf(List<String> notions, List<String> parameters) {
        if (!notions.isEmpty() && random.nextInt(4) == 0) {
            return any(notions) + " " + equality() + " " + random.nextBoolean();
        }
        if (!parameters.isEmpty() && random.nextInt(3) == 0) {
            return switch (any(parameters)) {
                case "energy" -> anyOf("screeningEnergy ", "annualEnergyEquivalent ") + order() + " $energy.value";
                case "ratio" -> "plotRatioAfter " + order() + " $ratio.value";
                case "word" ->
                    anyOf("name " + equality(), "fields contains", "processes not contains") + " $word.value";
                case "day" -> "signedOn " + order() + " $day.value";
                case "months" -> anyOf("signedOn ", "startedOn ") + order() + " $months.ago";
                case "days" -> "signedOn " + order() + " $days.ago";
                case "names" -> "name " + anyOf("memberOf", "not memberOf") + " $names.value";
                default ->
                    anyOf("industryDivision ", "industryClass ") + anyOf("memberOf", "not memberOf") + " $codes.value";
            };
        }
        return switch (random.nextInt(14)) {
            case 0 -> "highRisk " + equality() + " " + random.nextBoolean();
            case 1 -> "highRisk " + equality() + " highEmission";
            case 2 -> "stage " + equality() + " Stage." + anyOf("SIGNED", "INTENT");
            case 3 -> "stage " + anyOf("in", "not in") + " ( Stage.SIGNED, Stage.INTENT )";
            case 4 -> "name " + equality() + " \"" + any(TEXTS) + "\"";
            case 5 -> "name " + anyOf("in", "not in") + " ( \"甲\", \"丙\" )";
            case 6 -> "industryClass " + equality() + " \"" + any(CODES) + "\"";
            case 7 -> "industryGroup " + anyOf("in", "not in") + " ( \"301\", \"261\" )";
            case 8 -> "industryClass " + equality() + " industryGroup";
            case 9 -> "plotRatioBefore " + order() + " plotRatioAfter";
            case 10 -> anyOf("screeningEnergy ", "plotRatioAfter ") + order() + " " + anyOf("0", "1");
            case 11 -> "signedOn " + order() + " startedOn";
            case 12 -> "fields " + anyOf("contains", "not contains") + " " + anyOf("\"甲\"", "name");
            default -> "obstacles " + anyOf("contains", "not contains") + " Obstacle." + anyOf("LAND", "ENERGY");
        };
    }

    private String entryLeaf(List<String> parameters) {
        if (!parameters.isEmpty() && random.nextInt(4) == 0) {
            return switch (any(parameters)) {
                case "energy" -> "least " + order() + " $energy.value";
                case "word" -> "word " + equality() + " $word.value";
                case "names" -> "word " + anyOf("memberOf", "not memberOf") + " $names.value";
                case "codes" -> "code memberOf $codes.value";
                default -> "$r == true";
            };
        }
        return switch (random.nextInt(12)) {
            case 0 -> "code " + equality() + " $c";
            case 1 -> "$k " + equality() + " code";
            case 2 -> "least " + order() + " $e";
            case 3 -> "$e " + order() + " least";
            case 4 -> "word " + equality() + " $n";
            case 5 -> "$f " + anyOf("contains", "not contains") + " word";
            case 6 -> "word " + anyOf("memberOf", "not memberOf") + " $f";
            case 7 -> "word " + equality() + " \"" + any(TEXTS) + "\"";
            case 8 -> "code " + anyOf("in", "not in") + " ( \"3011\", \"26\" )";
            case 9 -> "$r " + equality() + " " + random.nextBoolean();
            case 10 -> "$p.highEmission == " + random.nextBoolean();
            default -> "$g in ( Stage.SIGNED, Stage.INTENT )";
        };
    }

    private String rowLeaf(List<String> parameters) {
        return switch (random.nextInt(6)) {
            case 0 -> "other " + equality() + " $c";
            case 1 -> "other " + equality() + " code";
            case 2 -> "day " + order() + " $s";
            default -> entryLeaf(parameters);
        };
    }

    private String lineLeaf(List<String> parameters) {
        return switch (random.nextInt(6)) {
            case 0 -> "code " + equality() + " $row.code";
            case 1 -> "$row.word " + equality() + " word";
            case 2 -> "least " + order() + " $row.least";
            default -> entryLeaf(parameters);
        };
    }

    /** A project with each field unknown in a third of the cases. */
    public Project project() {
        Project project = Project.of("P" + random.nextInt(1000));
        for (Field<?> field : FIELDS) {
            if (random.nextInt(3) > 0) {
                project = plain(project, field);
            }
        }
        return project;
    }

    /** The project with the field known, whatever it was before; a code is given to its class. */
    public Project known(Project project, Field<?> field) {
        if (field == Project.INDUSTRY_CODE) {
            String code = project.knows(field) ? String.valueOf(field.valueIn(project)) : any(CODES);
            return Projects.plain(project, field, (code + "11").substring(0, 4));
        }
        return plain(project, field);
    }

    private Project plain(Project project, Field<?> field) {
        Object one = value(field);
        return Projects.plain(project, field, field.many() ? ImmutableSet.of(one, value(field)) : one);
    }

    private Object value(Field<?> field) {
        return switch (field.kind()) {
            case TRUTH -> random.nextBoolean();
            case CHOICE -> any(field.choices()).name();
            case INDUSTRY -> any(CODES);
            case NUMBER -> new BigDecimal(any(NUMBERS));
            case DATE -> LocalDate.parse(any(DATES));
            default -> any(TEXTS);
        };
    }

    public List<Project> projects(int count) {
        return IntStream.range(0, count).mapToObj(any -> project()).toList();
    }
}
