package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.hengzhun.core.duty.Bearer;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.ScheduleText;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.jspecify.annotations.Nullable;

/**
 * A duty as a pack writes it (义务): texts in which {@code $key} still stands for a parameter, so that each period is owed by
 * the figures in force when it begins. Immutable.
 *
 * @param name unique in its pack
 * @param texts the cells {@code schedule count since by within met} that are filled
 * @param per name of the table each entry of which owes it, or an empty text
 * @param runs the days it is owed
 * @param afterEnd whether terminated projects owe it all the same
 * @param projects what projects may have
 * @param row as a spreadsheet counts
 */
public record DutySource(
        String name,
        Bilingual label,
        String owner,
        String recipient,
        ImmutableMap<String, String> texts,
        String per,
        Validity runs,
        boolean afterEnd,
        FieldDictionary projects,
        Clause clause,
        Provenance provenance,
        int row) {

    /** Whether it arises for single projects, as rules of {@code duties.drl} say. */
    public boolean ofProject() {
        return texts.getOrDefault("schedule", "").equals(ScheduleText.PROJECT);
    }

    /** The keys of all parameters that its texts name. */
    public ImmutableSet<String> parameters() {
        return texts.values().stream()
                .flatMap(text -> ParameterText.keys(text).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The stretches of days within which its figures stay the same and it is owed. */
    ImmutableList<Validity> terms(Function<String, ? extends Collection<Parameter>> series) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (String key : parameters()) {
            for (Parameter parameter : series.apply(key)) {
                addTurn(turns, parameter.validity().from());
                addTurn(turns, parameter.validity().to());
            }
        }
        List<Validity> terms = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate turn : turns) {
            terms.add(new Validity(from, turn));
            from = turn;
        }
        terms.add(new Validity(from, null));
        return terms.stream().filter(runs::overlaps).collect(ImmutableList.toImmutableList());
    }

    private static void addTurn(TreeSet<LocalDate> turns, @Nullable LocalDate day) {
        if (day != null) {
            turns.add(day);
        }
    }

    /** A day of the stretch. */
    static LocalDate dayOf(Validity term) {
        LocalDate from = term.from();
        LocalDate to = term.to();
        return from != null ? from : to != null ? to.minusDays(1) : LocalDate.EPOCH;
    }

    /**
     * The duty with the figures of one stretch of days.
     *
     * @throws FlawedInputException with everything that is wrong with it, each at the column of its table
     */
    Duty in(Validity term, SchemeSource.Values values, ImmutableList<Bearer> bearers) {
        ParameterText parameters = new ParameterText(values);
        ImmutableMap.Builder<String, String> filled = ImmutableMap.builder();
        texts.forEach((column, text) ->
                filled.put(column, column.equals("within") ? parameters.filledAsTime(text) : parameters.filled(text)));
        Map<String, String> cells = filled.buildOrThrow();
        List<Flaw> flaws = new ArrayList<>();
        var projectTerm = ofProject() ? DutyTerm.read(cells, projects, flaws) : DutyTerm.none(cells, flaws);
        int count = count(cells.getOrDefault("count", "1"), flaws);
        FlawedInputException.throwIfAnyError(flaws);
        return new Duty(
                name,
                label,
                owner,
                recipient,
                ScheduleText.read(cells.getOrDefault("schedule", ""), projectTerm),
                count,
                bearers,
                runs,
                term,
                afterEnd,
                clause.citation(),
                provenance,
                parameters.readings().asList());
    }

    private static int count(String written, List<Flaw> flaws) {
        if (written.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(written);
        }
        flaws.add(Flaw.error(
                "count",
                "",
                "count",
                "数量（%s）应为从 1 起的整数".formatted(written),
                "the count (%s) must be a whole number from 1 on".formatted(written)));
        return 1;
    }
}
