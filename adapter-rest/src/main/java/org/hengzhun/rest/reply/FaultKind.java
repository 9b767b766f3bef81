package org.hengzhun.rest.reply;

import java.util.Arrays;
import java.util.Locale;
import org.hengzhun.core.words.Bilingual;

/** The sorts of failure a caller meets, each with its HTTP status. */
public enum FaultKind {
    WRONG_REQUEST(
            400,
            "请求写得不对",
            "the request is malformed",
            "HTTP 写得不对，或内容不是完整的 JSON、表格、表单、gzip，什么都没有处理。按 detail 和 errors 改正后重发。",
            "HTTP is written wrongly, or the body is no whole JSON, table, form or gzip; nothing was processed. Fix what detail and errors say and send it again."),
    WRONG_PARAMETER(
            400,
            "地址参数有误",
            "a parameter is wrong",
            "地址里的参数缺了、写错了，或这里没有这个参数。errors 里的 field 是它的名字，problem 说应写成什么。",
            "A parameter of the address is missing, wrong or not known here. field in errors names it, problem says what to write."),
    NO_KEY(
            401,
            "缺少密钥或密钥不对",
            "the key is missing or wrong",
            "服务要求密钥。在 Authorization 里写 Bearer 加密钥；密钥由管理员给出。",
            "The server asks for a key. Send Authorization: Bearer and the key; the operator gives keys out."),
    NOT_FOUND(
            404,
            "没有这个地址",
            "not found",
            "没有这个地址。可用的地址见 openapi.yaml；服务设了前缀（--base）时要写上前缀。",
            "There is nothing at this address. openapi.yaml lists the addresses; where the server has a prefix (--base), write it."),
    UNKNOWN_POLICY(
            404,
            "没有这个政策",
            "there is no such policy",
            "没有这个政策，或这个政策答不了这个问题（例如没有考核方案）。detail 列出有哪些，可能带有相近的名字。",
            "There is no such policy, or it does not answer this question. detail lists those there are, and one that is near."),
    UNKNOWN_SCHEME(
            404,
            "没有这个考核方案",
            "there is no such scheme",
            "这个政策没有这个考核方案。detail 列出有哪些。",
            "The policy has no such scheme. detail lists those it has."),
    UNKNOWN_JOB(
            404,
            "没有这个任务",
            "there is no such job",
            "你没有这个编号的任务，或服务在提交后重新启动过：重启后任务都不在了。核对编号，或重新提交。",
            "You have no job with this id, or the server was started anew since, which loses all jobs. Check the id, or send the job again."),
    WRONG_METHOD(
            405,
            "方法不对",
            "the method is not allowed",
            "这个地址不接受这个方法。响应头 Allow 写明接受哪些。",
            "The address does not take this method. The header Allow says which it takes."),
    NOT_OFFERED(
            406,
            "没有这种格式",
            "the result is not offered in that form",
            "Accept 里要的格式，这个结果都没有。detail 列出有的格式；不写 Accept 就给 JSON。",
            "The result has none of the forms in Accept. detail lists those it has; without Accept it comes as JSON."),
    TOO_SLOW(
            408,
            "请求太慢",
            "the request came too slowly",
            "内容没有按时传完，或传得太慢。攒够再发，或检查网络。",
            "The body did not arrive in time, or too slowly. Gather more before sending, or look at the network."),
    OTHER_POLICY(
            409,
            "政策已经变了",
            "another policy is in force",
            "policyHash 所指的政策已被改动，现在生效的是另一个。核对改动（/v1/policies/{id}），再用新的 policyHash，或去掉它。",
            "The policy that policyHash means has been edited and another is in force. Look at what changed (/v1/policies/{id}), then send the new policyHash or none."),
    NOT_DONE(
            409,
            "任务还没有做完",
            "the job is not done yet",
            "任务还没有结果。等 Retry-After 秒后再取；/v1/jobs/{id} 说明进度。",
            "The job has no result yet. Fetch it after Retry-After seconds; /v1/jobs/{id} tells how far it is."),
    GONE(
            410,
            "任务已不在",
            "the job is gone",
            "任务已删除，或结果已过保存期。需要结果就重新提交。",
            "The job was deleted, or its result is no longer kept. Send it again where you need the result."),
    TOO_LARGE(
            413,
            "内容太大",
            "the body is too large",
            "内容、行数或结果超过上限，压缩的内容按解压后算。分批发送，或用 NDJSON 流。",
            "The body, its rows or the answer are beyond a limit; packed bodies count unpacked. Send less at a time, or a stream of NDJSON."),
    ADDRESS_TOO_LONG(
            414,
            "地址太长",
            "the address is too long",
            "地址超过上限。缩短参数；列名对照表可改在表格里改列名。",
            "The address is beyond the limit. Shorten the parameters."),
    WRONG_MEDIA_TYPE(
            415,
            "内容类型不对",
            "the media type is not supported",
            "Content-Type 或 Content-Encoding 不认识或没有写。响应头 Accept-Post、Accept-Encoding 列出可用的。",
            "Content-Type or Content-Encoding is missing or not known. The headers Accept-Post and Accept-Encoding list what is taken."),
    WRONG_HOST(
            421,
            "主机名不对",
            "the host is not served here",
            "没有设密钥的服务只答复本机的名字。用 localhost 或 127.0.0.1 访问，或请管理员用 --keys 启动。",
            "A server without keys answers to names of its own machine only. Call localhost or 127.0.0.1, or have it started with --keys."),
    WRONG_CONTENT(
            422,
            "内容有误",
            "the content is wrong",
            "内容能读，但没有一行能处理，或数据不适合这个考核。errors 逐处列出行、列、值和改法。",
            "The body can be read, but no row of it could be processed, or the figures do not fit. errors lists row, column, value and what to write."),
    TOO_MANY_REQUESTS(
            429,
            "请求太多",
            "too many requests",
            "同一调用者的请求太密。等 Retry-After 秒后再发。",
            "One caller asks too often. Wait for Retry-After seconds."),
    HEADERS_TOO_LARGE(
            431,
            "请求头太大",
            "the headers are too large",
            "请求头超过上限。去掉不需要的头，例如 Cookie。",
            "The headers are beyond the limit. Drop what is not needed, such as cookies."),
    CALLER_LEFT(
            499,
            "调用者已离开",
            "the caller has left",
            "调用者在得到结果前断开，只出现在日志里。要结果就等到答复，或减少内容。",
            "The caller left before the end; seen in the log only. Wait for the answer, or send less."),
    FAILED(
            500,
            "服务器内部出错",
            "the server failed",
            "程序出错，没有完成，不等于任何结论。把 requestId 告诉管理员，日志里有同一个编号。",
            "The program failed and gave no result of any kind. Give the operator the requestId; the log has the same."),
    NOT_IMPLEMENTED(
            501,
            "不支持",
            "not supported",
            "只支持普通的传输方式。使用 HTTP/1.1，Transfer-Encoding 只用 chunked。",
            "Only plain transfers are supported. Use HTTP/1.1 and no Transfer-Encoding but chunked."),
    BUSY(
            503,
            "服务器忙",
            "the server is busy",
            "这一类请求的位置都占满了，或处理超时，或服务正在停止。等 Retry-After 秒后再发；处理超时就减少内容。",
            "All places of this kind are taken, the work took too long, or the server is stopping. Wait for Retry-After seconds; where the work took too long, send less."),
    WRONG_VERSION(
            505,
            "HTTP 版本不对",
            "the HTTP version is not supported",
            "HTTP 版本不支持。使用 HTTP/1.1。",
            "The version of HTTP is not supported. Use HTTP/1.1.");

    private final int status;
    private final Bilingual title;
    private final Bilingual meaning;

    FaultKind(int status, String zh, String en, String meaningZh, String meaningEn) {
        this.status = status;
        this.title = new Bilingual(zh, en);
        this.meaning = new Bilingual(meaningZh, meaningEn);
    }

    /** The kind that tells this status best; callers' faults are malformed requests, all others failures of the server. */
    public static FaultKind ofStatus(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? WRONG_REQUEST : FAILED);
    }

    public int status() {
        return status;
    }

    public Bilingual title() {
        return title;
    }

    /** What it means, and what its caller can do. */
    public Bilingual meaning() {
        return meaning;
    }

    /** The type of the problem, as answers name it. */
    public String type() {
        return "urn:hengzhun:problem:" + word();
    }

    /** The kind as problem types name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
