package org.hengzhun.rest.reply;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/**
 * Failures in words of who sits before the page: what the page or the network did is nothing he can put right in HTTP.
 *
 * @param title what happened
 * @param advice what to do, in the place of what a program is told; or null where the failure has words of its own, which name
 *     nothing of HTTP
 */
record PageFault(Bilingual title, Optional<Bilingual> advice) {

    /** What only a page can have caused that is not of this server's making. */
    private static final PageFault UNFIT = told(
            "页面和服务器对不上",
            "the page and the server do not go together",
            "请刷新页面再试；还不行请告诉管理员",
            "reload the page and try again; if it fails again, tell the administrator");

    private static final ImmutableMap<FaultKind, PageFault> TOLD = ImmutableMap.<FaultKind, PageFault>builder()
            .put(
                    FaultKind.WRONG_REQUEST,
                    told(
                            "内容没有读懂",
                            "the content could not be read",
                            "请检查粘贴或选择的内容是否完整，再试一次",
                            "check that what was pasted or chosen is complete, and try again"))
            .put(FaultKind.WRONG_PARAMETER, titled("有一栏填得不对", "a field of the page is wrong"))
            .put(
                    FaultKind.NO_KEY,
                    told("密钥不对或没有填", "the key is wrong or missing", "请向管理员索取", "ask the administrator for it"))
            .put(FaultKind.NOT_FOUND, UNFIT)
            .put(FaultKind.UNKNOWN_JOB, UNFIT)
            .put(FaultKind.NOT_DONE, told("还没有完成", "not done yet", "请过一会儿再来取", "come back for it in a while"))
            .put(FaultKind.GONE, told("结果已经清除", "the result is gone", "请重新提交一次", "hand the table in again"))
            .put(FaultKind.WRONG_METHOD, UNFIT)
            .put(
                    FaultKind.NOT_OFFERED,
                    told("没有这种文件", "there is no such file of this", "请换一种文件下载", "choose another kind of file"))
            .put(
                    FaultKind.TOO_SLOW,
                    told(
                            "网络太慢",
                            "the network is too slow",
                            "表没有按时传完，请再试一次",
                            "the table did not arrive in time; try again"))
            .put(
                    FaultKind.OTHER_POLICY,
                    told(
                            "政策已经改了",
                            "the policy has been edited",
                            "请刷新页面，按现在的政策再审一次",
                            "reload the page and screen again by the policy as it is now"))
            .put(
                    FaultKind.TOO_LARGE,
                    told("表太大", "the table is too large", "请拆成几份，分开审查", "split it and screen the parts one by one"))
            .put(
                    FaultKind.ADDRESS_TOO_LONG,
                    told(
                            "要说明的列太多",
                            "too many columns were explained",
                            "请在表里改列名",
                            "rename the columns in the table instead"))
            .put(FaultKind.WRONG_MEDIA_TYPE, UNFIT)
            .put(
                    FaultKind.WRONG_HOST,
                    told(
                            "网址不对",
                            "the address is wrong",
                            "这台服务器不接受从这个网址打开的页面，请向管理员询问正确的网址",
                            "this server does not take pages opened from here; ask the administrator for the right"
                                    + " address"))
            .put(
                    FaultKind.TOO_MANY_REQUESTS,
                    told("问得太快", "too many questions at once", "请过一会儿再试", "try again in a while"))
            .put(
                    FaultKind.HEADERS_TOO_LARGE,
                    told(
                            "浏览器带来的内容太多",
                            "the browser sends too much along",
                            "请清除浏览器为本网站保存的数据，再试一次",
                            "clear what the browser keeps for this site, and try again"))
            .put(FaultKind.CALLER_LEFT, UNFIT)
            .put(
                    FaultKind.FAILED,
                    told(
                            "服务器出错",
                            "the server failed",
                            "没有完成，不等于任何结论；请再试一次，还不行请告诉管理员",
                            "nothing was completed, which is no result of any kind; try again, and tell the"
                                    + " administrator if it fails again"))
            .put(FaultKind.NOT_IMPLEMENTED, UNFIT)
            .put(
                    FaultKind.BUSY,
                    told(
                            "服务器正忙",
                            "the server is busy",
                            "请过一会儿再试；表很大时请拆成几份",
                            "try again in a while; split a large table"))
            .put(FaultKind.WRONG_VERSION, UNFIT)
            .buildOrThrow();

    /** The failure as a clerk is told of it; what the kind says to programs already is plain where it is not told here. */
    static PageFault of(FaultKind kind) {
        return TOLD.getOrDefault(kind, new PageFault(kind.title(), Optional.empty()));
    }

    private static PageFault told(String zh, String en, String adviceZh, String adviceEn) {
        return new PageFault(new Bilingual(zh, en), Optional.of(new Bilingual(adviceZh, adviceEn)));
    }

    private static PageFault titled(String zh, String en) {
        return new PageFault(new Bilingual(zh, en), Optional.empty());
    }
}
