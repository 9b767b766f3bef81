package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.Term;

/** The checks that need the whole pack: figures in force whenever a rule reads them, nothing declared in vain. */
final class PackAudit {

    private final Manifest manifest;
    private final ImmutableListMultimap<String, Parameter> own;
    private final ImmutableListMultimap<String, Parameter> all;
    private final ImmutableList<Rule> rules;
    private final Collection<SchemeSource> schemes;
    private final Collection<DutySource> duties;
    private final List<ProblemCollector> told;

    PackAudit(
            Manifest manifest,
            ImmutableListMultimap<String, Parameter> own,
            ImmutableListMultimap<String, Parameter> all,
            ImmutableList<Rule> rules,
            Collection<SchemeSource> schemes,
            Collection<DutySource> duties,
            List<ProblemCollector> told) {
        this.manifest = manifest;
        this.own = own;
        this.all = all;
        this.rules = rules;
        this.schemes = schemes;
        this.duties = duties;
        this.told = told;
    }

    void run(String packName) {
        ProblemCollector parameters = new ProblemCollector(packName + "/" + ParameterReader.FILE);
        ProblemCollector definitions = new ProblemCollector(packName + "/" + RuleStage.DEFINITIONS.file());
        told.add(parameters);
        told.add(definitions);
        rules.forEach(rule -> rule.parameters().forEach(key -> checkInForce(rule, key, parameters)));
        rules.forEach(rule -> checkLengths(rule, parameters));
        checkUsed(parameters);
        checkDaysOff(parameters);
        checkDefined(definitions);
    }

    /** A parameter without a value in force would silence its rule. */
    private void checkInForce(Rule rule, String key, ProblemCollector complaints) {
        for (LocalDate day : turningDays(rule, key)) {
            boolean inForce = all.get(key).stream()
                    .anyMatch(parameter -> parameter.validity().contains(day));
            if (rule.validity().contains(day) && !inForce) {
                complaints.error(
                        0,
                        0,
                        "not-in-force",
                        "规则 %s 自 %s 起参数“%s”没有有效值，规则将失效".formatted(rule.id(), day, key),
                        "from %s the rule %s finds no value of the parameter %s".formatted(day, rule.id(), key));
                return;
            }
        }
    }

    private Set<LocalDate> turningDays(Rule rule, String key) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(manifest.effective());
        rule.validity().turns().forEach(days::add);
        all.get(key).forEach(parameter -> parameter.validity().turns().forEach(days::add));
        days.removeIf(day -> day.isBefore(manifest.effective()));
        return days;
    }

    /** A rule that looks back counts whole days or months. */
    private void checkLengths(Rule rule, ProblemCollector complaints) {
        rule.condition()
                .comparisons()
                .flatMap(Condition.Comparison::terms)
                .filter(term -> term instanceof Term.OfParameter of && of.ago())
                .flatMap(term -> all.get(((Term.OfParameter) term).key()).stream())
                .filter(parameter -> !parameter.isLength())
                .distinct()
                .forEach(parameter -> complaints.error(
                        own.containsEntry(parameter.key(), parameter) ? parameter.row() : 0,
                        0,
                        "length",
                        "规则 %s 用参数 %s 推算“多久以前”，它的值应是不超过 9999 的整的天数或月数".formatted(rule.id(), parameter.key()),
                        "the rule %s looks back by the parameter %s; its value must be whole days or months, 9999 at most"
                                .formatted(rule.id(), parameter.key())));
    }

    private void checkUsed(ProblemCollector complaints) {
        Set<String> read = new HashSet<>();
        rules.forEach(rule -> read.addAll(rule.parameters()));
        schemes.forEach(scheme -> read.addAll(scheme.parameters()));
        if (rules.stream().anyMatch(rule -> rule.stage() == RuleStage.ROUTING)) {
            read.add(PolicyPack.LEAD_ORDER);
        }
        duties.forEach(duty -> read.addAll(duty.parameters()));
        if (!duties.isEmpty()) {
            read.addAll(DayOffReader.KEYS);
        }
        own.asMap().forEach((key, series) -> {
            if (!read.contains(key)) {
                complaints.warning(
                        series.iterator().next().row(),
                        0,
                        "unused-parameter",
                        "没有规则读取参数 %s".formatted(key),
                        "no rule reads the parameter %s".formatted(key));
            }
        });
    }

    private void checkDaysOff(ProblemCollector complaints) {
        for (String key : DayOffReader.KEYS) {
            for (Parameter parameter : own.get(key)) {
                try {
                    DayOffReader.read(asked -> Optional.of(parameter).filter(one -> asked.equals(key)));
                } catch (FlawedInputException flawed) {
                    flawed.flaws()
                            .forEach(flaw -> complaints.error(
                                    parameter.row(),
                                    0,
                                    flaw.code(),
                                    flaw.message().zh(),
                                    flaw.message().en()));
                }
            }
        }
    }

    private void checkDefined(ProblemCollector complaints) {
        Set<String> derived = new HashSet<>();
        rules.forEach(rule -> {
            if (rule.action() instanceof RuleAction.Derives derives) {
                derived.add(derives.notion().name());
            }
        });
        manifest.notions().keySet().stream()
                .filter(name -> !derived.contains(name))
                .forEach(name -> complaints.error(
                        0,
                        0,
                        "undefined-notion",
                        "policy.yaml 声明了 %s，却没有规则认定它".formatted(name),
                        "policy.yaml declares %s, but no rule derives it".formatted(name)));
    }
}
