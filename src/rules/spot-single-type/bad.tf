resource "aws_launch_template" "worker" {
  instance_type = "m7i.large" # expect: spot-single-type
  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_autoscaling_group" "worker" {
  min_size           = 2
  max_size           = 20
  availability_zones = ["us-east-1a", "us-east-1b"]
  launch_template {
    id = aws_launch_template.worker.id
  }
}
