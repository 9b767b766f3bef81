package org.hengzhun.rest.endpoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.PlainJson;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.job.Job;
import org.hengzhun.rest.job.JobAnswer;
import org.hengzhun.rest.job.JobOrder;
import org.hengzhun.rest.job.JobWorkers;
import org.hengzhun.rest.job.Jobs;
import org.hengzhun.rest.ops.RequestRecord;
import org.hengzhun.rest.reply.Addressee;
import org.hengzhun.rest.reply.Allowance;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.hengzhun.rest.reply.LongAnswer;
import org.hengzhun.rest.reply.RefusedRequest;
import org.hengzhun.rest.reply.Reply;
import org.hengzhun.rest.reply.RequestId;
import org.hengzhun.rest.reply.Spool;

/** Takes jobs, tells how they stand, and hands out what became of them. */
public final class JobCalls {

    private static final String CALL = "call";

    private static final String ADDRESS = "/v1/jobs";

    /** Headers of a request that say what its body is and which form the answer is to have. */
    private static final List<String> SENT = List.of("Content-Type", "Content-Encoding", "Accept");

    private final Service service;
    private final Jobs jobs;
    private final JobWorkers workers;
    private final String base;
    private final Function<Context, String> owner;

    /**
     * The calls.
     *
     * @param base what stands before every address
     * @param owner whose jobs a request may see
     */
    public JobCalls(Service service, Jobs jobs, JobWorkers workers, String base, Function<Context, String> owner) {
        this.service = service;
        this.jobs = jobs;
        this.workers = workers;
        this.base = base;
        this.owner = owner;
    }

    /** The endpoints. */
    public ImmutableList<Route> routes() {
        return ImmutableList.of(
                new Route(HandlerType.POST, ADDRESS, new Ordering()),
                new Route(HandlerType.GET, ADDRESS, this::all),
                new Route(HandlerType.GET, ADDRESS + "/{id}", this::one),
                new Route(HandlerType.GET, ADDRESS + "/{id}/result", this::result),
                new Route(HandlerType.DELETE, ADDRESS + "/{id}", this::delete));
    }

    /** Takes a job in. It holds a place of streams meanwhile: a long body may take its time. */
    private final class Ordering implements Endpoint {

        @Override
        public void answer(Context context) throws IOException {
            Job job = jobs.open(order(context));
            try {
                Limits limits = service.limits();
                Body.keep(context, limits.jobs().body(), limits.pace(), job.body());
                workers.submit(job);
            } catch (IOException noRoom) {
                workers.discard(job);
                throw new RefusedRequest(Jobs.noRoom());
            } catch (RuntimeException refused) {
                workers.discard(job);
                throw refused;
            }
            context.status(202);
            context.header("Location", address(job));
            context.header(Reply.POLICY_HASH, job.order().policy().hash());
            told(context, job, Addressee.of(context.queryString()).language());
        }

        @Override
        public boolean streams(Context context) {
            return true;
        }
    }

    private JobOrder order(Context context) {
        Service then = service.ofJob();
        ImmutableMap<String, JobCall> calls = Routes.jobs(then);
        String name = QueryParameters.only(context, CALL).orElse("");
        JobCall call = calls.get(name);
        if (call == null) {
            throw unknown(name, calls.keySet());
        }
        JobCall.Checked checked = call.checked(context, Set.of(CALL));
        return new JobOrder(
                owner.apply(context),
                RequestRecord.callerOf(context),
                String.valueOf(context.res().getHeader(RequestId.HEADER)),
                name,
                checked.policy(),
                checked.asOf(),
                "%s/v1/%s?%s".formatted(base, name, ownParameters(context)),
                headers(context),
                (job, request) -> work(call, then.limits(), job, request));
    }

    private static RefusedRequest unknown(String call, ImmutableSet<String> known) {
        String names = String.join(" ", known);
        return new RefusedRequest(Fault.ofParameter(
                CALL, call, new Bilingual("必须写明要做什么，可用：" + names, "it must say what is to be done, one of " + names)));
    }

    private static String ownParameters(Context context) {
        return Stream.of(String.valueOf(context.queryString()).split("&", -1))
                .filter(part -> !part.startsWith(CALL + "="))
                .collect(Collectors.joining("&"));
    }

    private static HttpFields headers(Context context) {
        HttpFields.Mutable headers = HttpFields.build();
        for (String name : SENT) {
            context.req().getHeaders(name).asIterator().forEachRemaining(value -> headers.add(name, value));
        }
        return headers;
    }

    private static void work(JobCall call, Limits limits, Job job, Context request) throws IOException {
        new Allowance(limits.budget().answerBytes(), null, job::cancelled).give(request);
        if (!call.streams(request)) {
            Arrival.receive(request, limits);
        }
        call.answer(request);
    }

    private void all(Context context) throws IOException {
        Language language = language(context);
        List<Map<String, Object>> members = jobs.of(owner.apply(context)).stream()
                .map(job -> JobView.members(job, address(job), language))
                .toList();
        Reply.json(context, out -> PlainJson.write(out, ImmutableMap.of("jobs", members)));
    }

    private void one(Context context) throws IOException {
        Language language = language(context);
        told(context, job(context), language);
    }

    private void result(Context context) throws IOException {
        language(context);
        Job job = job(context);
        JobAnswer answer = job.result().orElseThrow(() -> notDone(job));
        InputStream bytes = job.bytes();
        Spool.closing(context, bytes);
        answer.headers().forEach(context::header);
        context.status(answer.status());
        Reply.leaveLater(context, answer.mediaType(), stored(job.length(), bytes));
    }

    /** What is open already can be sent to its end, though the job be removed meanwhile. */
    private static LongAnswer stored(long length, InputStream bytes) {
        return new LongAnswer() {
            @Override
            public long count() {
                return length;
            }

            @Override
            public InputStream read() {
                return bytes;
            }
        };
    }

    private static RefusedRequest notDone(Job job) {
        Bilingual state = job.progress().state().words();
        return new RefusedRequest(Fault.of(
                        FaultKind.NOT_DONE,
                        "任务%s，还没有结果；请稍后再取".formatted(state.zh()),
                        "the job %s and has no result yet; fetch it later".formatted(state.en()))
                .withHeader("Retry-After", "2"));
    }

    private void delete(Context context) throws IOException {
        Language language = language(context);
        Job job = job(context);
        workers.remove(job);
        told(context, job, language);
    }

    private Job job(Context context) {
        return jobs.of(owner.apply(context), context.pathParam("id"));
    }

    private String address(Job job) {
        return "%s%s/%s".formatted(base, ADDRESS, job.id());
    }

    private void told(Context context, Job job, Language language) throws IOException {
        Reply.json(context, out -> PlainJson.write(out, JobView.members(job, address(job), language)));
    }

    /** The language of the answer; no other parameters are known here. */
    private static Language language(Context context) {
        return new QueryParameters(context, Set.of()).language();
    }
}
