/** The one face for programs that embed Hengzhun: policies that answer, and answers as JSON. */
module org.hengzhun {
    requires transitive org.hengzhun.core;
    requires transitive org.hengzhun.drl;
    requires com.google.common;
    requires org.hengzhun.files;
    requires static org.jspecify;

    exports org.hengzhun;
}
