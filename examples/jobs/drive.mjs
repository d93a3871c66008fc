// A host in Node that makes a job's requests with fetch(): drive.mjs PIPE KIND REQUEST
//
// The job lives in a process of its own, PIPE (pipe.c beside this file), which writes what is wanted
// and reads what was answered, a line each. fetch() does not say which address it connected to, so
// the result says "ssrf: host".
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

async function answer(wanted) {
  const response = { id: wanted.id };
  try {
    const got = await fetch(wanted.url, {
      headers: wanted.headers,
      redirect: "manual",
      signal: AbortSignal.timeout(wanted.limits.milliseconds),
    });
    response.status = got.status;
    response.headers = Object.fromEntries(got.headers);
    response.body_base64 = Buffer.from(await got.arrayBuffer()).toString("base64");
  } catch (error) {
    response.failure = error.name === "TimeoutError" ? "timeout" : "connection";
  }
  return JSON.stringify(response) + "\n";
}

const job = spawn(process.argv[2], process.argv.slice(3), { stdio: ["pipe", "pipe", "inherit"] });
job.on("exit", (code) => (process.exitCode = code));
for await (const line of createInterface({ input: job.stdout })) {
  if (!line.startsWith('{"schema":"masthead.requests/')) {
    process.stdout.write(line + "\n"); // a part of the result, or the result
    continue;
  }
  const answers = await Promise.all(JSON.parse(line).requests.map(answer));
  for (const each of answers) job.stdin.write(each);
}
