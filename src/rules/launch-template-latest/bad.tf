resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
  launch_template {
    id      = aws_launch_template.web.id
    version = "$Latest" # expect: launch-template-latest
  }
}

resource "aws_autoscaling_group" "other" {
  min_size = 2
  max_size = 4
  launch_template {
    id      = "lt-0123456789abcdef0"
    version = "$Latest" # expect: launch-template-latest
  }
}
