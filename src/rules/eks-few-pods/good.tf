resource "aws_eks_node_group" "small" {
  instance_types = ["t3.medium", "m7i.large"]
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

resource "aws_eks_node_group" "default" {
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}
