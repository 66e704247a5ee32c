import express from 'express';

/** What most people would write: a JSON endpoint of Express that parses the body and sends it back. */
const app = express();
app.use(express.json());
app.post(/.*/, (request, response) => {
  response.status(201).json(request.body);
});

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  console.log(JSON.stringify({ msg: 'express ready', url: `http://127.0.0.1:${port}` }));
});
process.once('SIGTERM', () => process.exit(0));
