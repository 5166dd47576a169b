// What compose-go, the loader of `docker compose`, makes of projects. Reads one JSON object a line,
// {"dir": FOLDER, "files": [PATH...], "envFiles": [PATH...]}, and answers each with a line: {"services": {...}} as compose-go marshals
// them, or {"error": "..."}. Nothing of this process's environment is seen, all profiles are active, parent folders are not searched.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/sirupsen/logrus"
)

type request struct {
	Dir      string   `json:"dir"`
	Files    []string `json:"files"`
	EnvFiles []string `json:"envFiles"`
}

type answer struct {
	Error    string         `json:"error,omitempty"`
	Name     string         `json:"name,omitempty"`
	Services types.Services `json:"services,omitempty"`
}

func main() {
	os.Clearenv()
	logrus.SetOutput(io.Discard)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		var asked request
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		if err := encoder.Encode(load(asked)); err != nil {
			panic(err)
		}
	}
}

func load(asked request) (told answer) {
	defer func() {
		if failure := recover(); failure != nil {
			told = answer{Error: fmt.Sprintf("panic: %v", failure)}
		}
	}()
	if err := os.Chdir(asked.Dir); err != nil {
		return answer{Error: err.Error()}
	}
	options, err := cli.NewProjectOptions(asked.Files,
		cli.WithWorkingDirectory(asked.Dir),
		cli.WithEnvFiles(asked.EnvFiles...),
		cli.WithDotEnv,
		cli.WithConfigFileEnv,
		withoutParents,
		cli.WithDefaultConfigPath,
		cli.WithProfiles([]string{"*"}))
	if err != nil {
		return answer{Error: err.Error()}
	}
	project, err := options.LoadProject(context.Background())
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Name: project.Name, Services: project.Services}
}

func withoutParents(options *cli.ProjectOptions) error {
	if len(options.ConfigPaths) > 0 {
		return nil
	}
	for _, name := range cli.DefaultFileNames {
		if _, err := os.Stat(filepath.Join(options.WorkingDir, name)); err == nil {
			return nil
		}
	}
	return fmt.Errorf("no compose file in %s", options.WorkingDir)
}
