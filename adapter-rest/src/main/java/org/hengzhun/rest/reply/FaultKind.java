package org.hengzhun.rest.reply;

import java.util.Arrays;
import java.util.Locale;
import org.hengzhun.core.words.Bilingual;

/** The sorts of failure a caller meets, each with its HTTP status. */
public enum FaultKind {
    WRONG_REQUEST(400, "请求写得不对", "the request is malformed"),
    WRONG_PARAMETER(400, "地址参数有误", "a parameter is wrong"),
    NO_KEY(401, "缺少密钥或密钥不对", "the key is missing or wrong"),
    NOT_FOUND(404, "没有这个地址", "not found"),
    UNKNOWN_POLICY(404, "没有这个政策", "there is no such policy"),
    UNKNOWN_SCHEME(404, "没有这个考核方案", "there is no such scheme"),
    WRONG_METHOD(405, "方法不对", "the method is not allowed"),
    NOT_OFFERED(406, "没有这种格式", "the result is not offered in that form"),
    TOO_SLOW(408, "请求太慢", "the request came too slowly"),
    OTHER_POLICY(409, "政策已经变了", "another policy is in force"),
    TOO_LARGE(413, "内容太大", "the body is too large"),
    ADDRESS_TOO_LONG(414, "地址太长", "the address is too long"),
    WRONG_MEDIA_TYPE(415, "内容类型不对", "the media type is not supported"),
    WRONG_HOST(421, "主机名不对", "the host is not served here"),
    WRONG_CONTENT(422, "内容有误", "the content is wrong"),
    TOO_MANY_REQUESTS(429, "请求太多", "too many requests"),
    HEADERS_TOO_LARGE(431, "请求头太大", "the headers are too large"),
    CALLER_LEFT(499, "调用者已离开", "the caller has left"),
    FAILED(500, "服务器内部出错", "the server failed"),
    NOT_IMPLEMENTED(501, "不支持", "not supported"),
    BUSY(503, "服务器忙", "the server is busy"),
    WRONG_VERSION(505, "HTTP 版本不对", "the HTTP version is not supported");

    private final int status;
    private final Bilingual title;

    FaultKind(int status, String zh, String en) {
        this.status = status;
        this.title = new Bilingual(zh, en);
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

    /** The kind as problem types name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
