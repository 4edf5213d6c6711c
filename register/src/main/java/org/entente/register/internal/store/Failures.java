package org.entente.register.internal.store;

import java.sql.SQLException;
import org.entente.register.RegisterException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what SQLite's errors (sqlite.org/rescode.html) mean for the one who uses the register, in one line. */
final class Failures {
    private final String file;

    Failures(String file) {
        this.file = file;
    }

    RegisterException of(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return new RegisterException(file + ": the register failed: " + oneLine(failure), failure);
        }
        return new RegisterException(file + ": " + meaning(cause), failure);
    }

    /** Whether nothing can be written just now, while reading goes on. */
    static boolean cannotWrite(Throwable failure) {
        SQLException cause = sqlCause(failure);
        return cause != null
                && switch (primary(cause)) {
                    case SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR, SQLITE_BUSY, SQLITE_LOCKED -> true;
                    default -> false;
                };
    }

    private static String meaning(SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_FULL ->
                "there is no room left to write; the register is as it was before. Free some space and try again";
            case SQLITE_IOERR ->
                "reading or writing failed (" + oneLine(cause)
                        + "); the register is as it was before. Check the disk, its free space and limits, and try again";
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another process is writing to the register. Try again when it has ended";
            case SQLITE_READONLY -> "the register may not be written to. Change its permissions, or copy it elsewhere";
            case SQLITE_CANTOPEN -> "the register cannot be opened. Check that the folder exists and may be written to";
            case SQLITE_PERM, SQLITE_AUTH -> "the register may not be opened. Change its permissions";
            case SQLITE_NOTADB -> "this is no register. Name another file with --register";
            case SQLITE_CORRUPT -> "the register is damaged. Restore it from a copy, or add its documents to a new one";
            default -> "the register failed: " + oneLine(cause);
        };
    }

    private static SQLiteErrorCode primary(SQLException failure) {
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code : failure.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }

    private static @Nullable SQLException sqlCause(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
