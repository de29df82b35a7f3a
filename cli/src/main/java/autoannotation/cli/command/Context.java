package autoannotation.cli.command;

import autoannotation.local.Project;
import java.io.PrintStream;

/** What every command works with: the project, and where to print. */
public record Context(Project project, PrintStream out, PrintStream err) {}
