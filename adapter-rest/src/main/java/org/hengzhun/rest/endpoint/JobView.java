package org.hengzhun.rest.endpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.rest.job.Job;
import org.hengzhun.rest.job.JobOrder;
import org.jspecify.annotations.Nullable;

/** How a job is told. */
final class JobView {

    private static final Bilingual LOST = new Bilingual(
            "任务只在服务运行期间保存；服务重新启动后要重新提交。",
            "Jobs are kept only as long as the server runs; after it was started anew they must be sent again.");

    private JobView() {}

    /**
     * The job as members of JSON.
     *
     * @param address of the job
     */
    static Map<String, Object> members(Job job, String address, Language language) {
        Job.Progress progress = job.progress();
        JobOrder order = job.order();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", job.id());
        members.put("call", order.call());
        members.put("policy", order.policy().id());
        members.put("policyHash", order.policy().hash());
        members.put("asOf", order.asOf());
        members.put("state", progress.state().code());
        members.put("stateText", progress.state().words().in(language));
        job.account().rowsRead().ifPresent(read -> members.put("read", read));
        members.putAll(job.account().counts());
        members.put("bytes", progress.sent());
        members.put("ordered", progress.created());
        put(members, "began", progress.began());
        put(members, "ended", progress.ended());
        put(members, "expires", progress.expires());
        put(members, "status", progress.status());
        put(members, "result", progress.status() == null ? null : address + "/result");
        members.put("requestId", order.requestId());
        members.put("note", LOST.in(language));
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
