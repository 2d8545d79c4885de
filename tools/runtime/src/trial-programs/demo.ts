console.log('Trial: nothing to load');
