package org.hengzhun.rest.reply;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.hengzhun.core.words.Bilingual;

/** Tells what the HTTP server itself refuses, its parser included, in the form of every other failure. */
public final class ServerFaults extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Object cause = request.getAttribute(ERROR_EXCEPTION);
        if (cause instanceof HttpException known) {
            status = known.getCode();
        }
        Fault fault = fault(status);
        String query =
                request.getHttpURI() == null ? null : request.getHttpURI().getQuery();
        String id = RequestId.of(request);
        byte[] body = fault.bytes(Addressee.of(query), id);
        response.setStatus(fault.kind().status());
        StandardHeaders.add(response.getHeaders(), id);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Fault.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        // Nobody knows where the next request would begin.
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        fault.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    /** What a status of the server means to its caller. */
    public static Fault fault(int status) {
        FaultKind kind = FaultKind.ofStatus(status);
        Fault fault = Fault.of(kind, detail(kind));
        return kind == FaultKind.BUSY ? fault.withHeader("Retry-After", "5") : fault;
    }

    private static Bilingual detail(FaultKind kind) {
        return switch (kind) {
            case TOO_SLOW -> new Bilingual("请求没有在限定时间内传完；请重新发送", "the request did not arrive in time; send it again");
            case TOO_LARGE ->
                new Bilingual(
                        "内容超过上限；请分批发送，或用 NDJSON 流",
                        "the body is beyond the limit; send less at a time, or a stream of NDJSON");
            case ADDRESS_TOO_LONG -> new Bilingual("地址超过上限；请缩短", "the address is beyond the limit; shorten it");
            case HEADERS_TOO_LARGE ->
                new Bilingual("请求头超过上限；请去掉不需要的头", "the headers are beyond the limit; drop what is not needed");
            case NOT_FOUND ->
                new Bilingual(
                        "没有这个地址；可用的见 /openapi.yaml",
                        "there is nothing at this address; /openapi.yaml lists the addresses");
            case BUSY -> new Bilingual("服务器忙或正在停止；请稍后再试", "the server is busy or stopping; try again later");
            case FAILED ->
                new Bilingual(
                        "程序出错，没有完成；请把 requestId 告诉管理员",
                        "the request was not completed; give the operator the requestId");
            case WRONG_VERSION, NOT_IMPLEMENTED ->
                new Bilingual("请使用 HTTP/1.1 和普通的传输方式", "use HTTP/1.1 and a plain transfer");
            default ->
                new Bilingual(
                        "请求不符合 HTTP 规范；请检查请求行、Host、Content-Length、Transfer-Encoding 和地址的写法",
                        "the request is not valid HTTP; check request line, Host, Content-Length, Transfer-Encoding"
                                + " and address");
        };
    }
}
