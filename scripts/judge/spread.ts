import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Gives the script's workers, one a core, the next job when they have done one; the long ones first. A job goes as a message, and what is done comes as one. */
export async function spread<Job, Done>(
  script: URL,
  jobs: readonly Job[],
  onDone: (at: number, done: Done) => void,
): Promise<void> {
  const sizes = jobs.map((job) => JSON.stringify(job).length)
  const queue = jobs.map((_, at) => at).sort((a, b) => (sizes[b] as number) - (sizes[a] as number))
  const workers = Array.from({ length: availableParallelism() }, () => new Worker(script))
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            let doing = -1
            const next = () => {
              const at = queue.shift()
              if (at === undefined) return resolve()
              doing = at
              worker.postMessage(jobs[at])
            }
            worker.on('message', (done: Done) => {
              onDone(doing, done)
              next()
            })
            worker.on('error', reject)
            worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its jobs were done`)))
            next()
          }),
      ),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
