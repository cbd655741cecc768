package org.banjie.access.directory;

import java.util.Locale;
import org.springframework.ldap.AuthenticationException;
import org.springframework.ldap.InvalidNameException;
import org.springframework.ldap.InvalidSearchFilterException;
import org.springframework.ldap.NameNotFoundException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.NoPermissionException;
import org.springframework.ldap.SizeLimitExceededException;

/** Why the directory gave no people: one setting is wrong, or it is only silent for a while. */
public enum DirectoryTrouble {
    PASSWORD("目录不接受读取账号 · the directory refuses spring.ldap.username and .password"),
    PERMISSION("读取账号无权读取目录 · spring.ldap.username may not read the directory"),
    BRANCH("目录中没有这个分支 · the directory has no such branch"),
    CUT_OFF("目录只给出一部分条目 · the directory gives only part of its entries: let spring.ldap.username read without limit"),
    FILTER("筛选条件写得不对 · a filter is not written as LDAP wants it"),
    /** Nothing is wrong with the settings as far as can be told. */
    SILENT("账号目录没有应答，工作人员暂时不能登录 · the directory does not answer; staff cannot sign in until it does");

    private final String said;

    DirectoryTrouble(String said) {
        this.said = said;
    }

    static DirectoryTrouble of(NamingException failure) {
        if (failure instanceof AuthenticationException) return PASSWORD;
        if (failure instanceof NoPermissionException) return PERMISSION;
        if (failure instanceof NameNotFoundException || failure instanceof InvalidNameException) return BRANCH;
        if (failure instanceof SizeLimitExceededException) return CUT_OFF;
        return failure instanceof InvalidSearchFilterException ? FILTER : SILENT;
    }

    /** For whoever reads the log of a start, Chinese, then English. */
    String said() {
        return said;
    }

    /** As message keys have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
