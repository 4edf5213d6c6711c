package org.entente.register.internal.store;

import java.sql.SQLException;
import org.entente.register.RegisterException;
import org.entente.register.RegisterProblem;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what SQLite's errors (sqlite.org/rescode.html) mean for the one who uses the register. */
final class Failures {
    private final String file;

    Failures(String file) {
        this.file = file;
    }

    RegisterException of(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause != null && cause.getCause() instanceof NativeLibraryNotFoundException) {
            return new RegisterException(
                    RegisterProblem.NO_LIBRARY, failure, file, System.getProperty("java.io.tmpdir"));
        }
        RegisterProblem problem = cause == null ? RegisterProblem.OTHER : problem(cause);
        return new RegisterException(problem, failure, file, oneLine(cause == null ? failure : cause));
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

    private static RegisterProblem problem(SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_FULL -> RegisterProblem.FULL;
            case SQLITE_IOERR -> RegisterProblem.IO;
            case SQLITE_BUSY, SQLITE_LOCKED -> RegisterProblem.BUSY;
            case SQLITE_READONLY -> RegisterProblem.READ_ONLY;
            case SQLITE_CANTOPEN -> RegisterProblem.CANNOT_OPEN;
            case SQLITE_PERM, SQLITE_AUTH -> RegisterProblem.NOT_ALLOWED;
            case SQLITE_NOTADB -> RegisterProblem.NO_REGISTER;
            case SQLITE_CORRUPT -> RegisterProblem.DAMAGED;
            default -> RegisterProblem.OTHER;
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
