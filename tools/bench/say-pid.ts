/** Loaded with `--import` into a measured process, so that its memory can be looked up. */
console.log(JSON.stringify({ msg: 'pid', pid: process.pid }));
