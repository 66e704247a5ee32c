import { defineConfig } from 'allure';

export default defineConfig({
  name: 'Brickwright',
  output: './allure-report',
  historyPath: './.brickwright/allure-history.jsonl',
  historyLimit: 50,
  plugins: {
    awesome: {
      options: {
        reportName: 'Brickwright',
        reportLanguage: 'en',
        // One file opens from disk; a folder of scripts needs a web server.
        singleFile: true,
        groupBy: ['parentSuite', 'suite', 'subSuite'],
      },
    },
  },
});
