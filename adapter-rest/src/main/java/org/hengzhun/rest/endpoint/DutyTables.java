package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyColumns;
import org.hengzhun.core.fact.Project;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.read.DutyRecordReader;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.InputForm;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.JsonMembers;
import org.hengzhun.files.read.ListNames;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.read.TableOptions;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.RefusedRequest;

/**
 * The tables that a request about duties brings: of projects, of what was done, or both. Both come as two files of a form, or as two
 * lists of one object in JSON; each is named {@value #PROJECTS} or {@value #DONE}.
 */
record DutyTables(Optional<ProjectList> projects, Optional<DutyRecordTable> done) {

    private static final String PROJECTS = "projects";
    private static final String DONE = "done";

    private static final Set<String> NAMES = Set.of(PROJECTS, DONE);

    /** Where everything was read. */
    Sources sources() {
        return projects.map(ProjectList::sources)
                .orElse(Sources.NONE)
                .and(done.map(DutyRecordTable::sources).orElse(Sources.NONE));
    }

    /** Reads them, one after the other. */
    private record Reading(Context context, QueryParameters asked, Limits limits, PolicyPack pack) {

        ProjectList projects(Body body, String name, InputOptions options) throws IOException {
            ProjectList list = ProjectList.read(ProjectReader.open(body.whole(), name, options));
            refuseWhereNothingIsLeft(list.sources().refused(), !list.projects().isEmpty());
            return list;
        }

        DutyRecordTable done(Body body, String name, InputOptions options) throws IOException {
            ImmutableList<Duty> duties = pack.allDuties();
            DutyRecordTable table = DutyRecordReader.read(body.whole(), name, options, duties);
            refuseWhereNothingIsLeft(table.refusals(), !table.records().isEmpty());
            return table;
        }

        InputOptions options(Body body) {
            return body.options(limits.budget().rows());
        }

        DutyTables named(Map<String, Upload.Sent> files) throws IOException {
            Upload.Sent projects = files.get(PROJECTS);
            Upload.Sent done = files.get(DONE);
            ProjectList list = null;
            if (projects != null) {
                TableOptions table = TableParameters.of(asked, Body.form(projects.type()), pack.projects());
                Body body = Body.of(context, asked, limits, projects, table, pack.projects());
                list = projects(body, PROJECTS, options(body));
            }
            DutyRecordTable records = null;
            if (done != null) {
                TableOptions table = projects == null
                        ? TableParameters.of(asked, Body.form(done.type()), DutyColumns.DICTIONARY)
                        : TableOptions.DEFAULT;
                Body body = Body.of(context, asked, limits, done, table, Project.DICTIONARY);
                records = done(body, DONE, options(body));
            }
            return new DutyTables(Optional.ofNullable(list), Optional.ofNullable(records));
        }

        DutyTables listed(Upload.Sent json, ImmutableList<String> lists) throws IOException {
            TableOptions none = TableParameters.of(asked, InputForm.JSON, pack.projects());
            Body body = Body.of(context, asked, limits, json, none, pack.projects());
            ProjectList list = lists.contains(PROJECTS)
                    ? projects(body, PROJECTS, options(body).among(new ListNames(PROJECTS, NAMES)))
                    : null;
            DutyRecordTable records =
                    lists.contains(DONE) ? done(body, DONE, options(body).among(new ListNames(DONE, NAMES))) : null;
            return new DutyTables(Optional.ofNullable(list), Optional.ofNullable(records));
        }
    }

    /**
     * What the request brings; a table alone is of what was done.
     *
     * @throws RefusedRequest when a table is no table at all, or nothing of it can be used
     */
    static DutyTables of(Context context, QueryParameters asked, Limits limits, PolicyPack pack) throws IOException {
        Reading reading = new Reading(context, asked, limits, pack);
        ImmutableList<Upload.Sent> files = Body.files(context);
        if (files.stream().anyMatch(file -> NAMES.contains(file.part()))) {
            return reading.named(byName(files));
        }
        if (files.size() == 1 && Body.form(files.get(0).type()) == InputForm.JSON) {
            ImmutableList<String> lists = JsonMembers.lists(files.get(0).bytes().read());
            if (!lists.isEmpty() && NAMES.contains(lists.get(0))) {
                return reading.listed(files.get(0), lists);
            }
        }
        Body body = Body.of(context, asked, limits, DutyColumns.DICTIONARY);
        return new DutyTables(Optional.empty(), Optional.of(reading.done(body, Body.NAME, reading.options(body))));
    }

    /** The projects of a request that brings nothing else. */
    static DutyTables ofProjects(Context context, QueryParameters asked, Limits limits, PolicyPack pack)
            throws IOException {
        Reading reading = new Reading(context, asked, limits, pack);
        Body body = Body.ofProjects(context, asked, limits, pack.projects());
        return new DutyTables(Optional.of(reading.projects(body, Body.NAME, reading.options(body))), Optional.empty());
    }

    private static ImmutableMap<String, Upload.Sent> byName(ImmutableList<Upload.Sent> files) {
        Map<String, Upload.Sent> named = new LinkedHashMap<>();
        for (Upload.Sent file : files) {
            if (!NAMES.contains(file.part()) || named.put(file.part(), file) != null) {
                throw new RefusedRequest(Fault.of(
                        FaultKind.WRONG_REQUEST,
                        "表单里的 %s 多余；multipart/form-data 里最多两个文件：projects（项目表）和 done（完成记录），各一个".formatted(file.name()),
                        "%s is one too many; multipart/form-data takes two files at most, projects and done, one of each"
                                .formatted(file.name())));
            }
        }
        return ImmutableMap.copyOf(named);
    }

    /** A body that is no proper document has failed as a whole, and so has one whose rows are all wrong. */
    private static void refuseWhereNothingIsLeft(ImmutableList<Refusal> refusals, boolean some) {
        boolean whole = refusals.stream().anyMatch(refusal -> refusal.row() == 0);
        if (whole || (!some && !refusals.isEmpty())) {
            throw new RefusedRequest(Fault.ofBody(whole, refusals));
        }
    }
}
